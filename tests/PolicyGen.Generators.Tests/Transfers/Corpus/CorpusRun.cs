using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Tests.Analyzers;
using PolicyGen.Generators.Tests.Docs;

namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>A case with what all rules say of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Expected">What is marked: rule, file and line.</param>
/// <param name="Reported">What the rules on code report.</param>
/// <param name="Others">What other rules report above an information: code that declares nothing wrong gives them no reason.</param>
internal sealed record CorpusRun(
    CorpusCase Case,
    IReadOnlyList<string> Expected,
    IReadOnlyList<string> Reported,
    IReadOnlyList<string> Others
)
{
    /// <summary>The rules that the corpus is about. PG0056 asks whether a declaration is out of date and not what code sends.</summary>
    public static readonly ImmutableHashSet<string> Rules = ["PG0021", "PG0022", "PG0055", "PG0057", "PG0058", "PG0059", "PG0064"];

    private const string Usings = """
        global using System.IO;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;

        """;

    private static readonly ConcurrentDictionary<string, Lazy<Task<CorpusRun>>> s_runs = new(StringComparer.Ordinal);

    /// <summary>The run of a case; each is made once.</summary>
    public static Task<CorpusRun> GetAsync(CorpusCase one) =>
        s_runs.GetOrAdd(one.Id, _ => new Lazy<Task<CorpusRun>>(() => Task.Run(() => RunAsync(one)))).Value;

    public IEnumerable<string> Found => Case.Kind == CorpusKind.FalseAlarm ? [] : Expected.Where(Reported.Contains);

    public IEnumerable<string> Missed => Case.Kind == CorpusKind.FalseAlarm ? [] : Expected.Where(each => !Reported.Contains(each));

    public IEnumerable<string> FalseAlarms =>
        Case.Kind == CorpusKind.FalseAlarm ? Reported : Reported.Where(each => !Expected.Contains(each));

    private static async Task<CorpusRun> RunAsync(CorpusCase one)
    {
        var files = one.Files.Select(file => Markup.Parse(file, defaultId: null)).ToList();
        var expected = files.SelectMany(file => file.Expected.Select(each => Format(each.Id, file.File, each.Span.Start))).ToList();
        var (sources, others) = (
            files.Where(file => file.File.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.File).ToList(),
            files.Where(file => !file.File.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.File).ToList()
        );
        var code = CreateCode(one, sources);
        var compilation = code.Compile();
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new HarnessException($"{one.Id} does not compile:\n{string.Join("\n", errors)}");

        var options = new AnalyzerOptions(
            [.. others.Select(file => (AdditionalText)new CorpusFile(file))],
            code.AnalyzerOptions.AnalyzerConfigOptionsProvider
        );
        var diagnostics = await compilation
            .WithAnalyzers([.. DocumentedRule.All.Select(rule => rule.CreateAnalyzer())], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var crash = diagnostics.FirstOrDefault(diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        if (crash is not null)
            throw new HarnessException($"{one.Id}: {crash}");
        return new(
            one,
            expected,
            [.. diagnostics.Where(diagnostic => Rules.Contains(diagnostic.Id)).Select(Format).Distinct().Order(StringComparer.Ordinal)],
            [
                .. diagnostics
                    .Where(diagnostic => !Rules.Contains(diagnostic.Id) && diagnostic.Severity >= DiagnosticSeverity.Warning)
                    .Select(diagnostic => $"{Format(diagnostic)}: {diagnostic.GetMessage(null)}"),
            ]
        );
    }

    private static CodeUnderTest CreateCode(CorpusCase one, IReadOnlyList<SourceFile> sources)
    {
        // A library of one's own, without PolicyGen.
        var libraries = sources.Where(file => Path.GetFileName(file.Path).StartsWith("library ", StringComparison.Ordinal)).ToList();
        var own = sources.Except(libraries).ToList();
        var policy = own.Any(file => file.Text.Contains("[assembly: PrivacyPolicy(", StringComparison.Ordinal)) ? "" : RuleRun.Root;
        var code = CodeUnderTest
            .Create([new SourceFile(SourceFile.Folder + "Privacy.cs", Usings + policy), .. own])
            .WithReferences([.. CorpusSdks.All, .. References.AspNetCore]);
        code = code.WithReferences(
            libraries.Select(file =>
                new CodeUnderTest
                {
                    Sources =
                    [
                        file,
                        CodeUnderTest.ImplicitUsings with
                        {
                            Text = CodeUnderTest.ImplicitUsings.Text.Replace("global using PolicyGen;", "", StringComparison.Ordinal),
                        },
                    ],
                    AssemblyName = Path.GetFileNameWithoutExtension(file.Path)["library ".Length..],
                    References = [.. CorpusSdks.All, .. References.AspNetCore],
                }.ToReference()
            )
        );
        if (
            own.Any(file =>
                code.Compile()
                    .SyntaxTrees.First(tree => tree.FilePath == file.Path)
                    .GetRoot()
                    .ChildNodes()
                    .OfType<GlobalStatementSyntax>()
                    .Any()
            )
        )
            code = code with { OutputKind = OutputKind.ConsoleApplication };
        if (one.Settings.TryGetValue("Assembly", out var name))
            code = (code with { AssemblyName = name }).WithRootNamespace(name);
        if (one.Settings.TryGetValue("Property", out var property))
            code = code.WithProperty(property.Split('=')[0], property.Split('=')[1]);
        return code;
    }

    private static string Format(string rule, SourceFile file, int position) =>
        $"{rule} {Path.GetFileName(file.Path)}({file.Text[..position].Count(c => c == '\n') + 1})";

    private static string Format(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1})";
    }
}
