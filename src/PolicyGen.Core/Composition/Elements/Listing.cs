namespace PolicyGen.Core.Composition;

/// <summary>Several items below a term.</summary>
internal static class Listing
{
    /// <summary>A list, or a paragraph where there is one item only: a single bullet enumerates nothing.</summary>
    public static IReadOnlyList<Block> ComposeBullets(IReadOnlyList<Phrase> items) =>
        items.Count switch
        {
            0 => [],
            1 => [new Paragraph(items[0])],
            _ => [new BulletList(items)],
        };

    /// <summary>One line that starts with a capital letter, for short texts that read well in a row.</summary>
    public static IReadOnlyList<Block> ComposeLine(IReadOnlyList<Phrase> items, string language) =>
        items.Count == 0 ? [] : [new Paragraph(Phrase.JoinWithAnd(items, language).Capitalize())];
}
