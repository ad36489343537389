using PolicyGen.Core.Composition;

namespace PolicyGen.Core.Plain;

/// <summary>Blocks as plain text.</summary>
internal static class PlainBlocks
{
    public static IndentedLines WriteBlocks(this IndentedLines text, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            text.AddGap();
            text.WriteBlock(block);
        }

        return text;
    }

    /// <summary>A heading with two empty lines' worth of weight: a gap and a line below it.</summary>
    public static IndentedLines WriteHeading(this IndentedLines text, Phrase heading, char line)
    {
        var words = heading.ToLine();
        return text.AddGap()
            .WritePhrase(words)
            .WriteLine(new string(line, Math.Max(1, Math.Min(words.Length, PlainPhrases.Width - text.Indentation))));
    }

    private static void WriteBlock(this IndentedLines text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.WritePhrase(paragraph.Content);
                break;
            case BulletList list:
                foreach (var item in list.Items)
                    text.WriteNested("- ", "  ", () => text.WritePhrase(item));
                break;
            case DefinitionList definitions:
                foreach (var entry in definitions.Entries)
                    text.WriteDefinition(entry);
                break;
            case AddressBlock address:
                foreach (var line in address.Lines)
                    text.WriteNested("  ", "  ", () => text.WritePhrase(line));
                break;
            case Table table:
                text.WriteTable(table);
                break;
            case Subsection subsection:
                text.WriteHeading(subsection.Heading, '.').WriteBlocks(subsection.Blocks);
                break;
        }
    }

    private static void WriteDefinition(this IndentedLines text, Definition entry)
    {
        if (entry.Content.Count == 1 && entry.Content[0] is Paragraph paragraph)
        {
            text.WriteNested("", "  ", () => text.WritePhrase(entry.Term + ": " + paragraph.Content));
            return;
        }

        // Entries of several blocks are told apart by gaps, one line entries stand close together.
        text.WritePhrase(entry.Term + ":").WriteNested("  ", "  ", () => text.WriteBlocks(entry.Content)).AddGap();
    }

    /// <summary>A row as an item: its header, and below it each cell behind the header of its column.</summary>
    private static void WriteTable(this IndentedLines text, Table table)
    {
        text.WritePhrase(table.Caption + ":");
        foreach (var row in table.Rows)
        {
            text.AddGap()
                .WriteNested(
                    "- ",
                    "  ",
                    () =>
                    {
                        text.WritePhrase(row.Header);
                        for (var i = 0; i < row.Cells.Count; i++)
                        {
                            var cell = (Phrase)table.Columns[i + 1] + ": " + row.Cells[i];
                            if (!row.Cells[i].IsEmpty)
                                text.WriteNested("", "  ", () => text.WritePhrase(cell));
                        }
                    }
                );
        }
    }
}
