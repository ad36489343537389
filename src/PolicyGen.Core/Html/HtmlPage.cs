using System.Globalization;
using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Html;

/// <summary>A policy as a whole HTML document in one language. The same policy gives the same bytes, always.</summary>
internal static class HtmlPage
{
    /// <summary>Renders the page. Lines end with LF, and so does the page.</summary>
    public static string Render(PolicyDocument document, string language) => Render(Page.Compose(document, language));

    /// <summary>Renders a page that is composed already.</summary>
    public static string Render(Page page)
    {
        var language = page.Language;
        var html = new HtmlWriter();
        html.WriteMarkup("<!DOCTYPE html>").BreakLine();
        html.OpenElement("html", ("lang", language)).BreakLine();
        WriteHead(html, page);
        html.OpenElement("body", ("id", Anchors.Top)).BreakLine();
        html.OpenElement("a", ("class", "policygen-skip"), ("href", "#" + Anchors.Content))
            .WriteText(PageTexts.SkipToContent.Localize(language))
            .CloseElement("a")
            .BreakLine();
        WriteHeader(html, page);
        html.OpenElement("main", ("id", Anchors.Content)).BreakLine();
        if (page.Overview is { } overview)
            WriteSection(html, overview, overview.Heading, "policygen-overview");
        // What fits one screen needs no way around it.
        if (page.Sections.Count > 2)
            WriteContents(html, page);
        for (var i = 0; i < page.Sections.Count; i++)
        {
            var section = page.Sections[i];
            WriteSection(html, section, FormatNumberedHeading(i, section), section.IsSetApart ? "policygen-notice" : null);
        }

        html.CloseElement("main").BreakLine();
        html.OpenElement("footer").OpenElement("p").WritePhrase(page.Edition);
        if (!page.Edition.IsEmpty)
            html.WriteText(" · ");
        html.OpenElement("a", ("href", "#" + Anchors.Top))
            .WriteText(PageTexts.BackToTop.Localize(language))
            .CloseElement("a")
            .CloseElement("p")
            .CloseElement("footer")
            .BreakLine();
        html.CloseElement("body").BreakLine().CloseElement("html").BreakLine();
        return html.ToString();
    }

    private static void WriteHead(HtmlWriter html, Page page)
    {
        html.OpenElement("head").BreakLine();
        html.WriteMarkup("<meta charset=\"utf-8\">").BreakLine();
        html.WriteMarkup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").BreakLine();
        html.WriteMarkup("<meta name=\"color-scheme\" content=\"light dark\">").BreakLine();
        html.OpenElement("title").WriteText(page.Title.ToString()).CloseElement("title").BreakLine();
        html.OpenElement("style").BreakLine().WriteMarkup(PageStyles.Text).CloseElement("style").BreakLine();
        html.CloseElement("head").BreakLine();
    }

    private static void WriteHeader(HtmlWriter html, Page page)
    {
        html.OpenElement("header").BreakLine();
        if (page.Languages.Count > 0)
        {
            html.OpenElement("nav", ("class", "policygen-languages"), ("aria-label", PageTexts.LanguageSwitch.Localize(page.Language)))
                .BreakLine()
                .OpenElement("ul");
            foreach (var language in page.Languages)
            {
                html.OpenElement("li")
                    .OpenElement(
                        "a",
                        ("href", PageAddress.Create(page.Version, language)),
                        ("hreflang", language),
                        ("lang", language),
                        ("aria-current", language == page.Language ? "true" : null)
                    );
                html.WriteText(PageTexts.GetLanguageName(language)).CloseElement("a").CloseElement("li");
            }

            html.CloseElement("ul").BreakLine().CloseElement("nav").BreakLine();
        }

        html.OpenElement("h1").WritePhrase(page.Title).CloseElement("h1").BreakLine();
        if (!page.Edition.IsEmpty)
            html.OpenElement("p", ("class", "policygen-edition")).WritePhrase(page.Edition).CloseElement("p").BreakLine();
        html.WriteBlocks(page.Preamble);
        html.CloseElement("header").BreakLine();
    }

    private static void WriteContents(HtmlWriter html, Page page)
    {
        var headingId = Anchors.Contents + "-heading";
        html.OpenElement("nav", ("id", Anchors.Contents), ("class", "policygen-contents"), ("aria-labelledby", headingId)).BreakLine();
        html.OpenElement("h2", ("id", headingId))
            .WriteText(PageTexts.Contents.Localize(page.Language))
            .CloseElement("h2")
            .BreakLine()
            .OpenElement("ol")
            .BreakLine();
        foreach (var section in page.Sections)
        {
            html.OpenElement("li")
                .OpenElement("a", ("href", "#" + section.Anchor))
                .WriteText(section.Heading)
                .CloseElement("a")
                .CloseElement("li")
                .BreakLine();
        }

        html.CloseElement("ol").BreakLine().CloseElement("nav").BreakLine();
    }

    private static void WriteSection(HtmlWriter html, Section section, string heading, string? style)
    {
        var headingId = section.Anchor + "-heading";
        html.OpenElement("section", ("id", section.Anchor), ("class", style), ("aria-labelledby", headingId)).BreakLine();

        html.OpenElement("h2", ("id", headingId)).WriteText(heading).CloseElement("h2").BreakLine();
        html.WriteBlocks(section.Blocks).CloseElement("section").BreakLine();
    }

    private static string FormatNumberedHeading(int index, Section section) =>
        (index + 1).ToString(CultureInfo.InvariantCulture) + ". " + section.Heading;
}
