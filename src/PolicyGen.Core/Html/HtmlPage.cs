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

    /// <summary>Renders any page of ours.</summary>
    public static string Render(Page page)
    {
        var language = page.Language;
        var html = new HtmlWriter();
        html.Markup("<!DOCTYPE html>").Line();
        html.Open("html", ("lang", language)).Line();
        Head(html, page);
        html.Open("body", ("id", Anchors.Top)).Line();
        html.Open("a", ("class", "policygen-skip"), ("href", "#" + Anchors.Content))
            .Text(PageTexts.SkipToContent.In(language))
            .Close("a")
            .Line();
        Header(html, page);
        html.Open("main", ("id", Anchors.Content)).Line();
        if (page.Overview is { } overview)
            Section(html, overview, overview.Heading, "policygen-overview");
        // What fits one screen needs no way around it.
        if (page.Sections.Count > 2)
            Contents(html, page);
        for (var i = 0; i < page.Sections.Count; i++)
        {
            var section = page.Sections[i];
            Section(html, section, Numbered(i, section), section.IsSetApart ? "policygen-notice" : null);
        }

        html.Close("main").Line();
        html.Open("footer").Open("p").Phrase(page.Edition);
        if (!page.Edition.IsEmpty)
            html.Text(" · ");
        html.Open("a", ("href", "#" + Anchors.Top)).Text(PageTexts.BackToTop.In(language)).Close("a").Close("p").Close("footer").Line();
        html.Close("body").Line().Close("html").Line();
        return html.ToString();
    }

    private static void Head(HtmlWriter html, Page page)
    {
        html.Open("head").Line();
        html.Markup("<meta charset=\"utf-8\">").Line();
        html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").Line();
        html.Markup("<meta name=\"color-scheme\" content=\"light dark\">").Line();
        html.Open("title").Text(page.Title.ToString()).Close("title").Line();
        html.Open("style").Line().Markup(PageStyles.Text).Close("style").Line();
        html.Close("head").Line();
    }

    private static void Header(HtmlWriter html, Page page)
    {
        html.Open("header").Line();
        if (page.Languages.Count > 0)
        {
            html.Open("nav", ("class", "policygen-languages"), ("aria-label", PageTexts.LanguageSwitch.In(page.Language)))
                .Line()
                .Open("ul");
            foreach (var language in page.Languages)
            {
                html.Open("li")
                    .Open(
                        "a",
                        ("href", PageAddress.Of(page.Version, language)),
                        ("hreflang", language),
                        ("lang", language),
                        ("aria-current", language == page.Language ? "true" : null)
                    );
                html.Text(PageTexts.LanguageName(language)).Close("a").Close("li");
            }

            html.Close("ul").Line().Close("nav").Line();
        }

        html.Open("h1").Phrase(page.Title).Close("h1").Line();
        if (!page.Edition.IsEmpty)
            html.Open("p", ("class", "policygen-edition")).Phrase(page.Edition).Close("p").Line();
        html.Blocks(page.Preamble);
        html.Close("header").Line();
    }

    private static void Contents(HtmlWriter html, Page page)
    {
        var headingId = Anchors.Contents + "-heading";
        html.Open("nav", ("id", Anchors.Contents), ("class", "policygen-contents"), ("aria-labelledby", headingId)).Line();
        html.Open("h2", ("id", headingId)).Text(PageTexts.Contents.In(page.Language)).Close("h2").Line().Open("ol").Line();
        foreach (var section in page.Sections)
        {
            html.Open("li").Open("a", ("href", "#" + section.Anchor)).Text(section.Heading).Close("a").Close("li").Line();
        }

        html.Close("ol").Line().Close("nav").Line();
    }

    private static void Section(HtmlWriter html, Section section, string heading, string? style)
    {
        var headingId = section.Anchor + "-heading";
        html.Open("section", ("id", section.Anchor), ("class", style), ("aria-labelledby", headingId)).Line();

        html.Open("h2", ("id", headingId)).Text(heading).Close("h2").Line();
        html.Blocks(section.Blocks).Close("section").Line();
    }

    private static string Numbered(int index, Section section) =>
        (index + 1).ToString(CultureInfo.InvariantCulture) + ". " + section.Heading;
}
