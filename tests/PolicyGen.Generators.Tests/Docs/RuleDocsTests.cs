using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary><c>docs/rules</c> says what the rules are: it is written from their descriptors and examples.</summary>
public sealed class RuleDocsTests
{
    public static TheoryData<string> Ids => [.. DocumentedRule.All.Select(rule => rule.Id)];

    /// <summary>Those whose example is code; that of PG0066 is a property of the build.</summary>
    public static TheoryData<string> WithCode => [.. DocumentedRule.All.Select(rule => rule.Id).Where(id => id != "PG0066")];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_page_matches_the_code(string id) =>
        DocsFile.Verify($"rules/{id}.md", await RulePages.WritePageAsync(DocumentedRule.Get(id)));

    [Fact]
    public void The_table_matches_the_code() => DocsFile.Verify("rules/README.md", RulePages.WriteIndex());

    [Fact]
    public void The_analyzer_release_matches_the_code() =>
        DocsFile.VerifyFile("src/PolicyGen.Generators/AnalyzerReleases.Unshipped.md", RulePages.WriteAnalyzerRelease());

    [Theory]
    [MemberData(nameof(WithCode))]
    public async Task The_defective_example_is_reported(string id)
    {
        var diagnostics = await RuleExample.ReadReported(id).AnalyzeAsync(DocumentedRule.Get(id).CreateAnalyzer());
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(WithCode))]
    public async Task The_corrected_example_is_not_reported(string id)
    {
        var diagnostics = await RuleExample.ReadInstead(id).AnalyzeAsync(DocumentedRule.All.Select(rule => rule.CreateAnalyzer()));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == id);
        // Nobody copies one mistake for another.
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
