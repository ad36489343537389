using PolicyGen.Generators.Tests.Docs;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class RuleDocumentationTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "docs", "rules");

    public static TheoryData<string> Ids => [.. DocumentedRule.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_the_page_its_help_link_points_to(string id)
    {
        Assert.EndsWith($"/docs/rules/{id}.md", DocumentedRule.Get(id).Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(s_folder, id + ".md")));
    }

    [Fact]
    public void Every_page_and_example_belongs_to_a_rule()
    {
        var ids = DocumentedRule.All.Select(rule => rule.Id).ToList();
        Assert.Equal(ids, GetFileNames(s_folder, "PG*.md"));
        Assert.Equal(ids, GetFileNames(Path.Combine(s_folder, "examples"), "PG*.reported.*"));
        Assert.Equal(ids, GetFileNames(Path.Combine(s_folder, "examples"), "PG*.instead.*"));
    }

    private static IEnumerable<string> GetFileNames(string folder, string pattern) =>
        Directory
            .GetFiles(folder, pattern)
            .Select(file => Path.GetFileName(file).Split('.')[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
