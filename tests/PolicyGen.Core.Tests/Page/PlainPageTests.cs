using AngleSharp.Dom;
using PolicyGen.Core.Plain;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The policy as plain text.</summary>
public class PlainPageTests
{
    public static TheoryData<string> Texts => HostileTextTests.Texts;

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Contains_the_text_of_the_page(string language)
    {
        foreach (var document in new[] { SamplePolicy.Full, SamplePolicy.WithNegatives })
        {
            var text = PageParser.CollapseWhiteSpace(PlainPage.Render(document, language));
            var page = PageParser.ParsePage(document, language);
            foreach (
                var element in page.QuerySelectorAll(
                    "main h2:not(#contents-heading), h1, h3, main p, main li:not(#contents li), dt, tbody th, tbody td"
                )
            )
            {
                if (element.QuerySelector("p, li, dd") is not null)
                    continue;
                foreach (var br in element.QuerySelectorAll("br"))
                    br.ReplaceWith(page.CreateTextNode("\n"));
                foreach (var line in element.TextContent.Split('\n'))
                    Assert.Contains(PageParser.CollapseWhiteSpace(line), text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Lines_are_short()
    {
        var lines = PlainPage.Render(SamplePolicy.Full, "de").Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 78 || !line.Trim(' ', '-').Contains(' ', StringComparison.Ordinal), line));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.DoesNotContain("\n\n\n", string.Join('\n', lines), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Texts))]
    public void No_text_breaks_the_plain_text(string hostile)
    {
        var text = PlainPage.Render(HostileTextTests.CreatePolicy(hostile), "de");
        Assert.DoesNotContain(
            text,
            character => character is < ' ' and not '\n' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'
        );
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }
}
