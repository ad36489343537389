using System.Globalization;
using PolicyGen.Core.Composition;
using PolicyGen.Model;

namespace PolicyGen.Core.Plain;

/// <summary>
/// A policy as plain text in one language, for e-mails, terminals and printers: numbered and underlined headings, lines of
/// at most 78 characters (RFC 5322 section 2.1.1), tables as lists. Same input, same bytes.
/// </summary>
internal static class PlainPage
{
    /// <summary>Renders the text. Lines end with LF, and so does the text.</summary>
    public static string Render(PolicyDocument document, string language) => Render(Page.Compose(document, language));

    /// <summary>Renders a page that is composed already.</summary>
    public static string Render(Page page)
    {
        var text = new IndentedLines();
        text.WriteHeading(page.Title, '=');
        if (!page.Edition.IsEmpty)
            text.AddGap().WritePhrase(page.Edition);
        text.WriteBlocks(page.Preamble);
        if (page.Overview is { } overview)
            text.WriteHeading(overview.Heading, '-').WriteBlocks(overview.Blocks);
        for (var i = 0; i < page.Sections.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            text.WriteHeading(number + ". " + page.Sections[i].Heading, '-').WriteBlocks(page.Sections[i].Blocks);
        }

        return text.ToString();
    }
}
