namespace PolicyGen.Core.Composition;

/// <summary>A part of a section. HTML, Markdown and plain text can be made of it.</summary>
internal abstract record Block;

internal sealed record Paragraph(Phrase Content) : Block;

internal sealed record BulletList(IReadOnlyList<Phrase> Items) : Block;

/// <summary>Terms with what is said to them.</summary>
internal sealed record DefinitionList(IReadOnlyList<Definition> Entries) : Block;

internal sealed record Definition(Phrase Term, IReadOnlyList<Block> Content)
{
    public Definition(Phrase term, Phrase content)
        : this(term, [new Paragraph(content)]) { }
}

/// <summary>Name and postal address, one line each.</summary>
internal sealed record AddressBlock(IReadOnlyList<Phrase> Lines) : Block;

/// <summary>A table whose rows have their header in the first column.</summary>
internal sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>The table without the columns in which no row has anything: their header would be a question no one answers.</summary>
    public Table WithoutEmptyColumns()
    {
        int[] kept = [.. Enumerable.Range(0, Columns.Count - 1).Where(index => Rows.Any(row => !row.Cells[index].IsEmpty))];
        return this with
        {
            Columns = [Columns[0], .. kept.Select(index => Columns[index + 1])],
            Rows = [.. Rows.Select(row => row with { Cells = [.. kept.Select(index => row.Cells[index])] })],
        };
    }
}

/// <summary>A row; <paramref name="Anchor"/> is where links to it lead.</summary>
internal sealed record TableRow(string? Anchor, Phrase Header, IReadOnlyList<Phrase> Cells);

/// <summary>A part of a section with a heading of its own.</summary>
internal sealed record Subsection(string Anchor, Phrase Heading, IReadOnlyList<Block> Blocks) : Block;
