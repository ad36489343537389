using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>
/// One of the two examples of a rule, <c>docs/rules/examples/PGnnnn.reported.cs</c> and <c>PGnnnn.instead.cs</c>. It stands beside
/// <c>Policy.cs</c> unless it declares a policy of its own.
/// </summary>
internal sealed record RuleExample(string Text, bool IsCode)
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "docs", "rules", "examples");

    public static RuleExample Reported(string id) => Read(id, "reported");

    public static RuleExample Instead(string id) => Read(id, "instead");

    /// <summary>As it stands on the page.</summary>
    public string Fenced => $"```{(IsCode ? "csharp" : "xml")}\n{Text}```\n";

    /// <summary>What the analyzers report on it, by its place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(params IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        List<SourceFile> files = [new(SourceFile.Folder + "Example.cs", Text)];
        if (!Text.Contains("[assembly: PrivacyPolicy(", StringComparison.Ordinal)) files.Add(new(SourceFile.Folder + "Policy.cs", ReadFile("Policy.cs")));
        var code = CodeUnderTest.Of([.. files]).WithReferences(ExampleLibraries.All);
        if (Text.Contains("using Microsoft.", StringComparison.Ordinal)) code = code.WithReferences(References.AspNetCore);
        var compilation = code.Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private static RuleExample Read(string id, string kind)
    {
        var code = File.Exists(Path.Combine(s_folder, $"{id}.{kind}.cs"));
        return new(ReadFile($"{id}.{kind}.{(code ? "cs" : "xml")}"), code);
    }

    private static string ReadFile(string name) => File.ReadAllText(Path.Combine(s_folder, name)).ReplaceLineEndings("\n");
}
