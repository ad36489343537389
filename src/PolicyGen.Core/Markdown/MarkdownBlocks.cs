using PolicyGen.Core.Composition;
using PolicyGen.Core.Plain;

namespace PolicyGen.Core.Markdown;

/// <summary>Blocks as Markdown.</summary>
internal static class MarkdownBlocks
{
    public static IndentedLines Blocks(this IndentedLines text, IReadOnlyList<Block> blocks)
    {
        var marker = "* ";
        foreach (var block in blocks)
        {
            // Two lists in a row would be one if their items began alike.
            marker = block is BulletList or DefinitionList && marker == "- " ? "* " : "- ";
            text.Gap();
            text.Block(block, marker);
            if (block is not (BulletList or DefinitionList))
                marker = "* ";
        }

        return text;
    }

    /// <summary>The phrase as a paragraph.</summary>
    public static IndentedLines Phrase(this IndentedLines text, Phrase phrase)
    {
        var lines = MarkdownPhrases.Lines(phrase);
        for (var i = 0; i < lines.Count; i++)
            text.Line(i < lines.Count - 1 ? lines[i] + "\\" : lines[i]);
        return text;
    }

    private static void Block(this IndentedLines text, Block block, string marker)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Phrase(paragraph.Content);
                break;
            case BulletList list:
                foreach (var item in list.Items)
                    text.Nested(marker, "  ", () => text.Phrase(item));
                break;
            case DefinitionList definitions:
                foreach (var entry in definitions.Entries)
                    text.Nested(marker, "  ", () => text.Definition(entry));
                break;
            case AddressBlock address:
                text.Phrase(Composition.Phrase.Lines(address.Lines));
                break;
            case Table table:
                text.Table(table);
                break;
            case Subsection subsection:
                text.Line("### " + MarkdownPhrases.Line(subsection.Heading)).Blocks(subsection.Blocks);
                break;
        }
    }

    private static void Definition(this IndentedLines text, Definition entry)
    {
        var term = new StrongInline(entry.Term + ":");
        if (entry.Content.Count == 1 && entry.Content[0] is Paragraph paragraph)
            text.Phrase(term + (Phrase)" " + paragraph.Content);
        else
            text.Phrase(term).Blocks(entry.Content);
    }

    private static void Table(this IndentedLines text, Table table)
    {
        text.Phrase(table.Caption + ":").Gap();
        text.Row(table.Columns.Select(column => MarkdownPhrases.Line(column)));
        text.Row(table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
            text.Row(row.Cells.Select(MarkdownPhrases.Cell).Prepend(MarkdownPhrases.Cell(row.Header)));
    }

    private static void Row(this IndentedLines text, IEnumerable<string> cells) => text.Line("| " + string.Join(" | ", cells) + " |");
}
