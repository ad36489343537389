using PolicyGen.Core.Composition;

namespace PolicyGen.Core.Plain;

/// <summary>Blocks as plain text.</summary>
internal static class PlainBlocks
{
    public static IndentedLines Blocks(this IndentedLines text, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            text.Gap();
            text.Block(block);
        }

        return text;
    }

    /// <summary>A heading with two empty lines' worth of weight: a gap and a line below it.</summary>
    public static IndentedLines Heading(this IndentedLines text, Phrase heading, char line)
    {
        var words = heading.ToLine();
        return text.Gap().Phrase(words).Line(new string(line, Math.Max(1, Math.Min(words.Length, PlainPhrases.Width - text.Indentation))));
    }

    private static void Block(this IndentedLines text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Phrase(paragraph.Content);
                break;
            case BulletList list:
                foreach (var item in list.Items)
                    text.Nested("- ", "  ", () => text.Phrase(item));
                break;
            case DefinitionList definitions:
                foreach (var entry in definitions.Entries)
                    text.Definition(entry);
                break;
            case AddressBlock address:
                foreach (var line in address.Lines)
                    text.Nested("  ", "  ", () => text.Phrase(line));
                break;
            case Table table:
                text.Table(table);
                break;
            case Subsection subsection:
                text.Heading(subsection.Heading, '.').Blocks(subsection.Blocks);
                break;
        }
    }

    private static void Definition(this IndentedLines text, Definition entry)
    {
        if (entry.Content.Count == 1 && entry.Content[0] is Paragraph paragraph)
        {
            text.Nested("", "  ", () => text.Phrase(entry.Term + ": " + paragraph.Content));
            return;
        }

        // Entries of several blocks are told apart by gaps, one line entries stand close together.
        text.Phrase(entry.Term + ":").Nested("  ", "  ", () => text.Blocks(entry.Content)).Gap();
    }

    /// <summary>A row as an item: its header, and below it each cell behind the header of its column.</summary>
    private static void Table(this IndentedLines text, Table table)
    {
        text.Phrase(table.Caption + ":");
        foreach (var row in table.Rows)
        {
            text.Gap()
                .Nested(
                    "- ",
                    "  ",
                    () =>
                    {
                        text.Phrase(row.Header);
                        for (var i = 0; i < row.Cells.Count; i++)
                        {
                            var cell = (Phrase)table.Columns[i + 1] + ": " + row.Cells[i];
                            if (!row.Cells[i].IsEmpty)
                                text.Nested("", "  ", () => text.Phrase(cell));
                        }
                    }
                );
        }
    }
}
