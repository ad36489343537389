using PolicyGen.Core.Composition;

namespace PolicyGen.Core.Html;

/// <summary>Blocks as HTML.</summary>
internal static class HtmlBlocks
{
    public static HtmlWriter Blocks(this HtmlWriter html, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            html.Block(block);
        return html;
    }

    private static void Block(this HtmlWriter html, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                html.Open("p").Phrase(paragraph.Content).Close("p").Line();
                break;
            case BulletList list:
                html.Open("ul").Line();
                foreach (var item in list.Items)
                    html.Open("li").Phrase(item).Close("li").Line();
                html.Close("ul").Line();
                break;
            case DefinitionList definitions:
                html.Definitions(definitions);
                break;
            case AddressBlock address:
                html.Open("p", ("class", "policygen-address")).Phrase(Composition.Phrase.Lines(address.Lines)).Close("p").Line();
                break;
            case Table table:
                html.Table(table);
                break;
            case Subsection subsection:
                html.Open("section", ("id", subsection.Anchor)).Line();
                html.Open("h3").Phrase(subsection.Heading).Close("h3").Line();
                html.Blocks(subsection.Blocks).Close("section").Line();
                break;
        }
    }

    private static void Definitions(this HtmlWriter html, DefinitionList list)
    {
        if (list.Entries.Count == 0)
            return;
        html.Open("dl").Line();
        foreach (var entry in list.Entries)
        {
            html.Open("div").Open("dt").Phrase(entry.Term).Close("dt").Open("dd");

            // A paragraph alone needs no element of its own.
            if (entry.Content.Count == 1 && entry.Content[0] is Paragraph paragraph)
                html.Phrase(paragraph.Content);
            else
                html.Line().Blocks(entry.Content);
            html.Close("dd").Close("div").Line();
        }

        html.Close("dl").Line();
    }

    /// <summary>
    /// On a phone the style sheet turns rows into cards; browsers of today keep the meaning of a table all the same, and HTML
    /// forbids to repeat it as roles. <c>data-label</c> holds the header of the column for the cards.
    /// </summary>
    private static void Table(this HtmlWriter html, Table table)
    {
        html.Open("table").Line();
        html.Open("caption").Text(table.Caption).Close("caption").Line();
        html.Open("thead").Open("tr");
        foreach (var column in table.Columns)
            html.Open("th", ("scope", "col")).Text(column).Close("th");
        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var row in table.Rows)
        {
            html.Open("tr", ("id", row.Anchor));
            html.Open("th", ("scope", "row")).Phrase(row.Header).Close("th");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                html.Open("td", ("data-label", table.Columns[i + 1])).Phrase(row.Cells[i]).Close("td");
            }

            html.Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }
}
