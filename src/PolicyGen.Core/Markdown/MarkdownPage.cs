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
    public static string Render(PolicyDocument document, string language) => Render(Page.Compose(document, language));

    /// <summary>Renders a page that is composed already.</summary>
    public static string Render(Page page)
    {
        var text = new IndentedLines();
        text.WriteLine("# " + MarkdownPhrases.ToLine(page.Title));
        if (!page.Edition.IsEmpty)
            text.AddGap().WritePhrase(page.Edition);
        text.WriteBlocks(page.Preamble);
        if (page.Overview is { } overview)
            text.AddGap().WriteLine("## " + MarkdownPhrases.ToLine(overview.Heading)).WriteBlocks(overview.Blocks);
        for (var i = 0; i < page.Sections.Count; i++)
            WriteSection(text, i + 1, page.Sections[i]);
        return text.ToString();
    }

    private static void WriteSection(IndentedLines text, int number, Section section)
    {
        var heading = "## " + number.ToString(CultureInfo.InvariantCulture) + ". " + MarkdownPhrases.ToLine(section.Heading);
        text.AddGap();
        // Art. 21(4) GDPR wants the right to object apart from the rest: a block quotation is what Markdown has for it.
        if (section.IsSetApart)
            text.WriteNested("> ", "> ", () => text.WriteLine(heading).WriteBlocks(section.Blocks));
        else
            text.WriteLine(heading).WriteBlocks(section.Blocks);
    }
}
