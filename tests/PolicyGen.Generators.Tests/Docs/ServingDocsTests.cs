using System.Text.RegularExpressions;
using PolicyGen.Core.Html;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary><c>docs/serving.md</c> names the custom properties and classes that a style sheet of one's own can use.</summary>
public sealed partial class ServingDocsTests
{
    private static string Docs => File.ReadAllText(Path.Combine(Repository.Root, "docs", "serving.md"));

    [Fact]
    public void The_documented_custom_properties_match_the_style_sheet() =>
        Assert.Equal(FindNames(DeclaredPropertyPattern(), PageStyles.Text), FindNames(DocumentedPropertyPattern(), Docs));

    [Fact]
    public void The_documented_classes_match_the_page()
    {
        var document = GeneratorRun.Execute(SamplePolicy.Code).GetDocument();
        var used = FindNames(UsedClassPattern(), HtmlPage.Render(document, "de")).Append("policygen").Order(StringComparer.Ordinal);
        Assert.Equal(used, FindNames(DocumentedClassPattern(), Docs));
    }

    private static IEnumerable<string> FindNames(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex("(--policygen-[a-z-]+):")]
    private static partial Regex DeclaredPropertyPattern();

    [GeneratedRegex(@"^\| `(--policygen-[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedPropertyPattern();

    [GeneratedRegex("class=\"(policygen[a-z-]*)\"")]
    private static partial Regex UsedClassPattern();

    [GeneratedRegex(@"^\| `(policygen[a-z-]*)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedClassPattern();
}
