using System.Globalization;
using PolicyGen.Core.Composition;
using PolicyGen.Core.Plain;
using PolicyGen.Model;

namespace PolicyGen.Core.Markdown;

/// <summary>
/// A policy as Markdown in one language (CommonMark 0.31 with the tables of GFM): for repositories, help centres and
/// whatever else reads Markdown. Links within the page become their words, for Markdown has no ids of its own. Same
/// input, same bytes.
/// </summary>
internal static class MarkdownPage
{
    /// <summary>Renders the text. Lines end with LF, and so does the text.</summary>
    public static string Render(PolicyDocument document, string language)
    {
        var page = Page.Compose(document, language);
        var text = new IndentedLines();
        text.Line("# " + MarkdownPhrases.Line(page.Title));
        if (!page.Edition.IsEmpty)
            text.Gap().Phrase(page.Edition);
        text.Blocks(page.Preamble);
        if (page.Overview is { } overview)
            text.Gap().Line("## " + MarkdownPhrases.Line(overview.Heading)).Blocks(overview.Blocks);
        for (var i = 0; i < page.Sections.Count; i++)
            Section(text, i + 1, page.Sections[i]);
        return text.ToString();
    }

    private static void Section(IndentedLines text, int number, Section section)
    {
        var heading = "## " + number.ToString(CultureInfo.InvariantCulture) + ". " + MarkdownPhrases.Line(section.Heading);
        text.Gap();
        // Art. 21(4) GDPR wants the right to object apart from the rest: a block quotation is what Markdown has for it.
        if (section.IsSetApart)
            text.Nested("> ", "> ", () => text.Line(heading).Blocks(section.Blocks));
        else
            text.Line(heading).Blocks(section.Blocks);
    }
}
