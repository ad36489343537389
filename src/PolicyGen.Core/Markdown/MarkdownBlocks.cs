using PolicyGen.Core.Composition;
using PolicyGen.Core.Plain;

namespace PolicyGen.Core.Markdown;

/// <summary>Blocks as Markdown.</summary>
internal static class MarkdownBlocks
{
    public static IndentedLines WriteBlocks(this IndentedLines text, IReadOnlyList<Block> blocks)
    {
        var marker = "* ";
        foreach (var block in blocks)
        {
            // Two lists in a row would be one if their items began alike.
            marker = block is BulletList or DefinitionList && marker == "- " ? "* " : "- ";
            text.AddGap();
            text.WriteBlock(block, marker);
            if (block is not (BulletList or DefinitionList))
                marker = "* ";
        }

        return text;
    }

    /// <summary>The phrase as a paragraph.</summary>
    public static IndentedLines WritePhrase(this IndentedLines text, Phrase phrase)
    {
        var lines = MarkdownPhrases.ToLines(phrase);
        for (var i = 0; i < lines.Count; i++)
            text.WriteLine(i < lines.Count - 1 ? lines[i] + "\\" : lines[i]);
        return text;
    }

    private static void WriteBlock(this IndentedLines text, Block block, string marker)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.WritePhrase(paragraph.Content);
                break;
            case BulletList list:
                foreach (var item in list.Items)
                    text.WriteNested(marker, "  ", () => text.WritePhrase(item));
                break;
            case DefinitionList definitions:
                foreach (var entry in definitions.Entries)
                    text.WriteNested(marker, "  ", () => text.WriteDefinition(entry));
                break;
            case AddressBlock address:
                text.WritePhrase(Composition.Phrase.JoinLines(address.Lines));
                break;
            case Table table:
                text.WriteTable(table);
                break;
            case Subsection subsection:
                text.WriteLine("### " + MarkdownPhrases.ToLine(subsection.Heading)).WriteBlocks(subsection.Blocks);
                break;
        }
    }

    private static void WriteDefinition(this IndentedLines text, Definition entry)
    {
        var term = new StrongInline(entry.Term + ":");
        if (entry.Content.Count == 1 && entry.Content[0] is Paragraph paragraph)
            text.WritePhrase(term + (Phrase)" " + paragraph.Content);
        else
            text.WritePhrase(term).WriteBlocks(entry.Content);
    }

    private static void WriteTable(this IndentedLines text, Table table)
    {
        text.WritePhrase(table.Caption + ":").AddGap();
        text.WriteRow(table.Columns.Select(column => MarkdownPhrases.ToLine(column)));
        text.WriteRow(table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
            text.WriteRow(row.Cells.Select(MarkdownPhrases.ToCell).Prepend(MarkdownPhrases.ToCell(row.Header)));
    }

    private static void WriteRow(this IndentedLines text, IEnumerable<string> cells) =>
        text.WriteLine("| " + string.Join(" | ", cells) + " |");
}
