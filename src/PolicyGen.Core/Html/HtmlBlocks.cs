using PolicyGen.Core.Composition;

namespace PolicyGen.Core.Html;

/// <summary>Blocks as HTML.</summary>
internal static class HtmlBlocks
{
    public static HtmlWriter WriteBlocks(this HtmlWriter html, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            html.WriteBlock(block);
        return html;
    }

    private static void WriteBlock(this HtmlWriter html, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                html.OpenElement("p").WritePhrase(paragraph.Content).CloseElement("p").BreakLine();
                break;
            case BulletList list:
                html.OpenElement("ul").BreakLine();
                foreach (var item in list.Items)
                    html.OpenElement("li").WritePhrase(item).CloseElement("li").BreakLine();
                html.CloseElement("ul").BreakLine();
                break;
            case DefinitionList definitions:
                html.WriteDefinitions(definitions);
                break;
            case AddressBlock address:
                html.OpenElement("p", ("class", "policygen-address"))
                    .WritePhrase(Composition.Phrase.JoinLines(address.Lines))
                    .CloseElement("p")
                    .BreakLine();
                break;
            case Table table:
                html.WriteTable(table);
                break;
            case Subsection subsection:
                html.OpenElement("section", ("id", subsection.Anchor)).BreakLine();
                html.OpenElement("h3").WritePhrase(subsection.Heading).CloseElement("h3").BreakLine();
                html.WriteBlocks(subsection.Blocks).CloseElement("section").BreakLine();
                break;
        }
    }

    private static void WriteDefinitions(this HtmlWriter html, DefinitionList list)
    {
        if (list.Entries.Count == 0)
            return;
        html.OpenElement("dl").BreakLine();
        foreach (var entry in list.Entries)
        {
            html.OpenElement("div").OpenElement("dt").WritePhrase(entry.Term).CloseElement("dt").OpenElement("dd");

            // A paragraph alone needs no element of its own.
            if (entry.Content.Count == 1 && entry.Content[0] is Paragraph paragraph)
                html.WritePhrase(paragraph.Content);
            else
                html.BreakLine().WriteBlocks(entry.Content);
            html.CloseElement("dd").CloseElement("div").BreakLine();
        }

        html.CloseElement("dl").BreakLine();
    }

    /// <summary>
    /// On a phone the style sheet turns rows into cards; browsers of today keep the meaning of a table all the same, and HTML
    /// forbids to repeat it as roles. <c>data-label</c> holds the header of the column for the cards.
    /// </summary>
    private static void WriteTable(this HtmlWriter html, Table table)
    {
        html.OpenElement("table").BreakLine();
        html.OpenElement("caption").WriteText(table.Caption).CloseElement("caption").BreakLine();
        html.OpenElement("thead").OpenElement("tr");
        foreach (var column in table.Columns)
            html.OpenElement("th", ("scope", "col")).WriteText(column).CloseElement("th");
        html.CloseElement("tr").CloseElement("thead").BreakLine().OpenElement("tbody").BreakLine();
        foreach (var row in table.Rows)
        {
            html.OpenElement("tr", ("id", row.Anchor));
            html.OpenElement("th", ("scope", "row")).WritePhrase(row.Header).CloseElement("th");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                html.OpenElement("td", ("data-label", table.Columns[i + 1])).WritePhrase(row.Cells[i]).CloseElement("td");
            }

            html.CloseElement("tr").BreakLine();
        }

        html.CloseElement("tbody").CloseElement("table").BreakLine();
    }
}
