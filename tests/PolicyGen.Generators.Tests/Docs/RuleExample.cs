using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Core.Changes;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>
/// One of the two examples of a rule, <c>docs/rules/examples/PGnnnn.reported.cs</c> and <c>PGnnnn.instead.cs</c>. It stands beside
/// <c>Policy.cs</c> unless it declares a policy of its own.
/// </summary>
/// <param name="Text">The example.</param>
/// <param name="IsCode">Whether it is C#; a property of the build otherwise.</param>
/// <param name="Accepted">For a rule on changes, the policy that <c>PrivacyPolicy.lock.json</c> has accepted.</param>
internal sealed record RuleExample(string Text, bool IsCode, string? Accepted)
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "docs", "rules", "examples");

    public static RuleExample ReadReported(string id) => Read(id, "reported");

    public static RuleExample ReadInstead(string id) =>
        Read(id, "instead") is { Accepted: not null } example ? example with { Accepted = example.Text } : Read(id, "instead");

    /// <summary>As it stands on the page.</summary>
    public string FencedText => $"```{(IsCode ? "csharp" : "xml")}\n{Text}```\n";

    /// <summary>What the analyzers report on it, by its place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(params IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        var code = CreateCode(Text);
        var compilation = code.Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation
            .WithAnalyzers([.. analyzers], new AnalyzerOptions(CreateLockFile(), code.AnalyzerOptions.AnalyzerConfigOptionsProvider))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    private static CodeUnderTest CreateCode(string text)
    {
        List<SourceFile> files = [new(SourceFile.Folder + "Example.cs", text)];
        if (!text.Contains("[assembly: PrivacyPolicy(", StringComparison.Ordinal))
            files.Add(new(SourceFile.Folder + "Policy.cs", ReadFile("Policy.cs")));
        var code = CodeUnderTest.Create([.. files]).WithReferences(ExampleLibraries.FindReferences(text));
        if (text.Contains("<PolicyGenTransfers>true<", StringComparison.Ordinal))
            code = code.WithProperty("PolicyGenTransfers", "true");
        return text.Contains("using Microsoft.", StringComparison.Ordinal) ? code.WithReferences(References.AspNetCore) : code;
    }

    private ImmutableArray<AdditionalText> CreateLockFile() =>
        Accepted is null
            ? []
            :
            [
                new TextFile(
                    SourceFile.Folder + PolicyLock.FileName,
                    PolicyLock.Create(GeneratorRun.Execute(CreateCode(Accepted)).GetDocument(), before: null).ToString()
                ),
            ];

    private static RuleExample Read(string id, string kind)
    {
        var code = File.Exists(Path.Combine(s_folder, $"{id}.{kind}.cs"));
        return new(
            ReadFile($"{id}.{kind}.{(code ? "cs" : "xml")}"),
            code,
            File.Exists(Path.Combine(s_folder, $"{id}.accepted.cs")) ? ReadFile($"{id}.accepted.cs") : null
        );
    }

    private static string ReadFile(string name) => File.ReadAllText(Path.Combine(s_folder, name)).ReplaceLineEndings("\n");

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
