using System.Reflection;

namespace PolicyGen.Build.Tests;

/// <summary>A program with a policy, built into a folder of its own.</summary>
internal sealed class BuiltProgram : IDisposable
{
    public const string Root = """
        [assembly: PrivacyPolicy("Datenschutzerklärung", Languages = "de,en", AsOf = "2026-11-01", Version = "1.0")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", State = "DE-NI", Email = "info@rufwerk.example")]

        """;

    public const string Logs = """
        [DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] abstract class Logs;

        """;

    public BuiltProgram(CodeUnderTest code)
    {
        Run = GeneratorRun.Execute(code);
        WriteAssembly(Run);
    }

    public BuiltProgram(params string[] sources)
        : this(CodeUnderTest.Create(sources)) { }

    public static IEnumerable<string> ReferencePolicies => Enumerable.Range(0, 5).Select(i => $"Policy00{i}");

    public static BuiltProgram BuildReferencePolicy(string name)
    {
        var root = typeof(BuiltProgram)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;
        var files = Directory.EnumerateFiles(Path.Combine(root, "tests", "Fixtures", name), "*.cs").Order(StringComparer.Ordinal);
        return new BuiltProgram(
            CodeUnderTest.Create([
                .. files.Select(file => new SourceFile(SourceFile.Folder + Path.GetFileName(file), File.ReadAllText(file))),
            ])
        );
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("policygen-").FullName;

    public GeneratorRun Run { get; }

    public string Assembly => Path.Combine(Folder, "App.dll");

    public string LockFile => Path.Combine(Folder, "PrivacyPolicy.lock.json");

    public string Versions => Path.Combine(Folder, "PrivacyPolicy.versions");

    /// <summary>Builds other sources into the same folder, as after an edit.</summary>
    public GeneratorRun Rebuild(params string[] sources)
    {
        var code = CodeUnderTest.Create(sources);
        string[] files = [.. new[] { LockFile }.Where(File.Exists), .. Directory.Exists(Versions) ? Directory.GetFiles(Versions) : []];
        code = code with { AdditionalFiles = [.. files.Select(file => new SourceFile(file, File.ReadAllText(file)))] };
        var run = GeneratorRun.Execute(code);
        WriteAssembly(run);
        return run;
    }

    /// <summary>Accepts the policy; gives what the task says.</summary>
    /// <param name="keepsPages">Whether it keeps the pages of the version.</param>
    public TaskLog Accept(bool keepsPages = true)
    {
        var log = new TaskLog();
        new AcceptPolicy
        {
            BuildEngine = log,
            Assembly = Assembly,
            LockFile = LockFile,
            Versions = keepsPages ? Versions : "",
        }.Execute();
        return log;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteAssembly(GeneratorRun run)
    {
        using var stream = File.Create(Assembly);
        Assert.True(run.Output.Emit(stream).Success);
    }
}
