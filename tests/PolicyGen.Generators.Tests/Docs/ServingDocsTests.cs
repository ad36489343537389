using System.Text.RegularExpressions;
using PolicyGen.Core.Html;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary><c>docs/serving.md</c> names the custom properties and classes that a style sheet of one's own can use.</summary>
public sealed partial class ServingDocsTests
{
    private static string Docs => File.ReadAllText(Path.Combine(Repository.Root, "docs", "serving.md"));

    [Fact]
    public void The_custom_properties_are_those_of_the_style_sheet() =>
        Assert.Equal(Names(DeclaredProperty(), PageStyles.Text), Names(DocumentedProperty(), Docs));

    [Fact]
    public void The_classes_are_those_of_the_page()
    {
        var document = GeneratorRun.Of(SamplePolicy.Code).Document();
        var used = Names(UsedClass(), HtmlPage.Render(document, "de")).Append("policygen").Order(StringComparer.Ordinal);
        Assert.Equal(used, Names(DocumentedClass(), Docs));
    }

    private static IEnumerable<string> Names(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex("(--policygen-[a-z-]+):")]
    private static partial Regex DeclaredProperty();

    [GeneratedRegex(@"^\| `(--policygen-[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedProperty();

    [GeneratedRegex("class=\"(policygen[a-z-]*)\"")]
    private static partial Regex UsedClass();

    [GeneratedRegex(@"^\| `(policygen[a-z-]*)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedClass();
}
