using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The data of a processing, by category, with what people may leave out marked (WP260).</summary>
internal static class DataItemList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<DataItem> items, string language)
    {
        var categories = items.GroupBy(item => DeclaredPhrase.Quote(item.Category, language).ToString()).ToArray();
        if (categories.Length == 0)
            return [];
        if (categories.Length == 1 && categories[0].Key.Length == 0)
            return ComposeLines(categories[0], language);

        // Items without a category would look as if they belonged to the one before, so they come first.
        var blocks = new List<Block>();
        foreach (var category in categories.OrderBy(group => group.Key.Length > 0))
        {
            if (category.Key.Length > 0)
                blocks.Add(new Paragraph(new StrongInline(DeclaredPhrase.Quote(category.First().Category, language).Capitalize())));
            blocks.AddRange(ComposeLines(category, language));
        }

        return blocks;
    }

    private static IReadOnlyList<Block> ComposeLines(IEnumerable<DataItem> items, string language) =>
        Listing.ComposeBullets([.. items.Select(item => ComposeLine(item, language)).Where(line => !line.IsEmpty)]);

    private static Phrase ComposeLine(DataItem item, string language)
    {
        var line = DeclaredPhrase.Quote(item.Label, language).Capitalize();
        if (line.IsEmpty)
            return line;
        Phrase[] marks = [item.IsOptional ? ProcessingTexts.Optional.Localize(language) : Phrase.Empty, ComposeProtection(item, language)];
        var mark = Phrase.Join("; ", marks);
        if (!mark.IsEmpty)
            line = Phrase.Format(ProcessingTexts.MarkedItem.Localize(language), line, mark);
        var source = DeclaredPhrase.Quote(item.Source, language);
        return source.IsEmpty ? line : Phrase.Format(ProcessingTexts.SourceOfItem.Localize(language), line, source);
    }

    /// <summary>That the item needs more care than others, and why, unless its name says so.</summary>
    private static Phrase ComposeProtection(DataItem item, string language)
    {
        if (ProcessingTexts.GetSensitivity(item.Sensitivity)?.Localize(language) is not { } kind)
            return Phrase.Empty;
        return DeclaredPhrase.Quote(item.Label, language).ToString().IndexOf(kind, StringComparison.OrdinalIgnoreCase) >= 0
            ? ProcessingTexts.NeedsProtection.Localize(language)
            : Phrase.Format(ProcessingTexts.NeedsProtectionAs.Localize(language), kind);
    }
}
