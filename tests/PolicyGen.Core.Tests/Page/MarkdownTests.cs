using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using PolicyGen.Core.Markdown;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The policy as Markdown, as a reader of Markdown sees it.</summary>
public class MarkdownTests
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Also with what is not CommonMark but common: what a text holds must mean nothing there either.</summary>
    private static readonly MarkdownPipeline s_everything = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseTaskLists()
        .UseMathematics()
        .UseFootnotes()
        .UseDefinitionLists()
        .Build();

    public static TheoryData<string> Texts => HostileTextTests.Texts;

    public static TheoryData<string> Markup =>
        [
            "# Heading",
            "## 2. x",
            "- item",
            "* item",
            "+ item",
            "1. item",
            "12) item",
            "> quote",
            "---",
            "***",
            "===",
            "| a | b |",
            "|---|---|",
            "```",
            "~~~",
            "~~gone~~",
            "*a* _b_ **c** __d__",
            "`code`",
            "[x](https://evil.example)",
            "[x]: https://evil.example",
            "![x](y)",
            "<b>x</b>",
            "<https://evil.example>",
            "<!-- x -->",
            "&lt;b&gt; &#60; &amp;",
            "a\\",
            "\\*a\\*",
            "    indented",
            "a  \nb",
            "- [ ] task",
            "$x$",
            "[^1]",
            ": x",
            "a *",
            "*",
            "_",
            "x**y**z",
            "\u00A0- x",
            "-\tx",
        ];

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Contains_the_text_of_the_page(string language)
    {
        foreach (var document in new[] { SamplePolicy.Full, SamplePolicy.WithNegatives })
        {
            // Markdown leaves out the switch, the contents and the way back: they are ways around a page.
            var page = PageParser.ParsePage(document, language);
            foreach (var element in page.QuerySelectorAll(".policygen-skip, nav, footer"))
                element.Remove();
            var markdown = Parse(MarkdownPage.Render(document, language), s_markdown);
            Assert.Equal(CollapseWhiteSpace(PageParser.GetVisibleText(page)), CollapseWhiteSpace(GetText(markdown)));
        }
    }

    [Fact]
    public void Has_the_structure_of_the_page()
    {
        var page = PageParser.ParsePage(SamplePolicy.Full, "de");
        var markdown = Parse(MarkdownPage.Render(SamplePolicy.Full, "de"), s_markdown);
        Assert.Equal(
            page.QuerySelectorAll("h1, main > section > h2, h3").Select(heading => heading.LocalName),
            markdown.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName)
        );
        Assert.Equal(page.QuerySelectorAll("table").Length, markdown.QuerySelectorAll("table").Length);
        Assert.Equal(page.QuerySelectorAll("tr > *").Length, markdown.QuerySelectorAll("tr > *").Length);
        Assert.Equal(
            page.QuerySelectorAll("a:not([href^='#']):not([href^='?'])").Select(link => link.GetAttribute("href")),
            markdown.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
    }

    [Theory, MemberData(nameof(Texts))]
    public void No_text_breaks_the_Markdown(string hostile) => VerifyStaysText(hostile);

    [Theory, MemberData(nameof(Markup))]
    public void Does_not_interpret_markup_in_texts(string hostile) => VerifyStaysText(hostile);

    [Theory, MemberData(nameof(Markup))]
    public void Shows_markup_in_texts_literally(string hostile)
    {
        var document = new PolicyDocument { Controller = new() { Name = hostile } };
        Assert.Contains(
            PageParser.CollapseWhiteSpace(hostile),
            PageParser.CollapseWhiteSpace(GetText(Parse(MarkdownPage.Render(document, "de"), s_markdown))),
            StringComparison.Ordinal
        );
    }

    private static void VerifyStaysText(string hostile)
    {
        // Of letters alone: what surrounds it is the same.
        var calm = MarkdownPage.Render(HostileTextTests.CreatePolicy(hostile.Trim().Length == 0 ? hostile : "ruhig"), "de");
        var markdown = MarkdownPage.Render(HostileTextTests.CreatePolicy(hostile), "de");
        foreach (var pipeline in new[] { s_markdown, s_everything })
        {
            Assert.Equal(DescribeStructure(calm, pipeline), DescribeStructure(markdown, pipeline));
        }

        Assert.DoesNotContain(
            markdown,
            character => character is < ' ' and not '\n' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029'
        );
        Assert.EndsWith("\n", markdown, StringComparison.Ordinal);
    }

    /// <summary>The elements without those of a line, of which links and line breaks depend on the text.</summary>
    private static List<string> DescribeStructure(string markdown, MarkdownPipeline pipeline) =>
        [
            .. Parse(markdown, pipeline)
                .Body!.QuerySelectorAll("*")
                .Select(element => element.LocalName)
                .Where(name => name is not ("a" or "br")),
        ];

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string markdown, MarkdownPipeline pipeline) =>
        new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, pipeline));

    private static string GetText(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        foreach (var br in page.QuerySelectorAll("br"))
            br.ReplaceWith(page.CreateTextNode("\n"));
        return page.Body!.TextContent;
    }

    /// <summary>Letters and digits: a list of terms has colons that the page shows by its layout.</summary>
    private static string CollapseWhiteSpace(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
