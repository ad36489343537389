using System.IO.Compression;
using System.Text;
using PolicyGen.Core.Html;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

public class PageStructureTests
{
    public static TheoryData<string> Languages => ["de", "en"];

    [Theory, MemberData(nameof(Languages))]
    public void Is_valid_HTML_in_the_requested_language(string language)
    {
        var page = PageParser.ParsePage(SamplePolicy.Full, language);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("html", page.Doctype.Name);
        Assert.NotEmpty(page.Title!);
        Assert.Equal(1, page.QuerySelectorAll("main").Length);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, form, [style], [onclick]"));
        Assert.Empty(page.QuerySelectorAll("[role]"));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Ids_are_unique_and_internal_links_resolve(string language)
    {
        var page = PageParser.ParsePage(SamplePolicy.Full, language);
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToArray();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Contains(target, ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
    }

    [Fact]
    public void Ids_are_the_same_in_every_language() =>
        Assert.Equal(
            PageParser.ParsePage(SamplePolicy.Full, "de").QuerySelectorAll("[id]").Select(element => element.Id),
            PageParser.ParsePage(SamplePolicy.Full, "en").QuerySelectorAll("[id]").Select(element => element.Id)
        );

    [Theory, MemberData(nameof(Languages))]
    public void Headings_skip_no_level(string language)
    {
        var levels = PageParser
            .ParsePage(SamplePolicy.Full, language)
            .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => heading.LocalName[1] - '0')
            .ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Tables_have_captions_headers_and_labels(string language)
    {
        var tables = PageParser.ParsePage(SamplePolicy.Full, language).QuerySelectorAll("table");
        Assert.Equal(7, tables.Length);
        foreach (var table in tables)
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
            var columns = table.QuerySelectorAll("thead th[scope=col]").Length;
            Assert.All(
                table.QuerySelectorAll("tbody tr"),
                row => Assert.Equal(columns, row.QuerySelectorAll("th[scope=row], td[data-label]").Length)
            );
        }
    }

    [Fact]
    public void Sections_are_numbered_in_order()
    {
        var page = PageParser.ParsePage(SamplePolicy.Full, "de");
        string[] ids = [.. page.QuerySelectorAll("main > section").Select(section => section.Id!)];
        Assert.Equal(
            [
                "overview",
                "controller",
                "processings",
                "cookies",
                "recipients",
                "transfers",
                "retention",
                "objection",
                "rights",
                "complaint",
                "provision",
                "automated-decisions",
                "security",
                "impact-assessment",
                "changes",
            ],
            ids
        );
        string[] headings = [.. page.QuerySelectorAll("main > section > h2").Skip(1).Select(heading => heading.TextContent)];
        string[] contents = [.. page.QuerySelectorAll("#contents li").Select((item, index) => $"{index + 1}. {item.TextContent}")];
        Assert.Equal(contents, headings);
    }

    [Fact]
    public void Numbering_has_no_gap_when_a_section_is_missing()
    {
        var page = PageParser.ParsePage(
            SamplePolicy.Full with
            {
                Recipients = ValueList<Recipient>.Empty,
                Notes = ValueList<PolicyNote>.Empty,
            },
            "de"
        );
        Assert.Null(page.QuerySelector("#recipients"));
        Assert.StartsWith("5. ", page.QuerySelector("#retention h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Languages_link_to_each_other()
    {
        var links = PageParser.ParsePage(SamplePolicy.Full, "en").QuerySelectorAll(".policygen-languages a");
        Assert.Equal(["?lang=de", "?lang=en"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("English", links.Single(link => link.HasAttribute("aria-current")).TextContent);
        Assert.Empty(
            PageParser
                .ParsePage(SamplePolicy.Full with { Languages = ValueList.Create("de") }, "de")
                .QuerySelectorAll(".policygen-languages")
        );
    }

    [Fact]
    public void The_right_to_object_is_set_apart() =>
        Assert.Equal("policygen-notice", PageParser.ParsePage(SamplePolicy.Full, "de").GetElementById("objection")!.ClassName);

    [Fact]
    public void The_style_sheet_makes_no_requests()
    {
        string[] requests = ["url(", "@import", "@font-face", "</", "\r"];
        Assert.All(requests, request => Assert.DoesNotContain(request, PageStyles.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Is_small_and_ends_with_a_line_feed(string language)
    {
        var html = HtmlPage.Render(SamplePolicy.Full, language);
        Assert.DoesNotContain('\r', html);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(html));
        Assert.True(compressed.Length < 15_000, $"{compressed.Length} bytes");
    }
}
