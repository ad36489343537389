using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The data of a processing, by category, with what people may leave out marked (WP260).</summary>
internal static class DataItemList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<DataItem> items, string language)
    {
        var categories = items.GroupBy(item => Declared.In(item.Category, language).ToString()).ToArray();
        if (categories.Length == 0)
            return [];
        if (categories.Length == 1 && categories[0].Key.Length == 0)
            return Lines(categories[0], language);

        // Items without a category would look as if they belonged to the one before, so they come first.
        var blocks = new List<Block>();
        foreach (var category in categories.OrderBy(group => group.Key.Length > 0))
        {
            if (category.Key.Length > 0)
                blocks.Add(new Paragraph(new StrongInline(Declared.In(category.First().Category, language).Capitalised())));
            blocks.AddRange(Lines(category, language));
        }

        return blocks;
    }

    private static IReadOnlyList<Block> Lines(IEnumerable<DataItem> items, string language) =>
        Listing.Bullets([.. items.Select(item => Line(item, language)).Where(line => !line.IsEmpty)]);

    private static Phrase Line(DataItem item, string language)
    {
        var line = Declared.In(item.Label, language).Capitalised();
        if (line.IsEmpty)
            return line;
        Phrase[] marks = [item.IsOptional ? ProcessingTexts.Optional.In(language) : Phrase.Empty, Protection(item, language)];
        var mark = Phrase.Join("; ", marks);
        if (!mark.IsEmpty)
            line = Phrase.Format(ProcessingTexts.MarkedItem.In(language), line, mark);
        var source = Declared.In(item.Source, language);
        return source.IsEmpty ? line : Phrase.Format(ProcessingTexts.SourceOfItem.In(language), line, source);
    }

    /// <summary>That the item needs more care than others, and why, unless its name says so.</summary>
    private static Phrase Protection(DataItem item, string language)
    {
        if (ProcessingTexts.Sensitive(item.Sensitivity)?.In(language) is not { } kind)
            return Phrase.Empty;
        return Declared.In(item.Label, language).ToString().IndexOf(kind, StringComparison.OrdinalIgnoreCase) >= 0
            ? ProcessingTexts.NeedsProtection.In(language)
            : Phrase.Format(ProcessingTexts.NeedsProtectionAs.In(language), kind);
    }
}
