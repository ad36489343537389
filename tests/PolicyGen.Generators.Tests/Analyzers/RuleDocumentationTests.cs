using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class RuleDocumentationTests
{
    public static TheoryData<string> Ids => [.. Descriptors().Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_the_page_that_its_help_link_names(string id)
    {
        var descriptor = Descriptors().Single(candidate => candidate.Id == id);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {descriptor.Title} |", File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_page_without_a_rule() =>
        Assert.Equal(
            Descriptors().Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "PG*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => typeof(DeclarationAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .DistinctBy(descriptor => descriptor.Id);
}
