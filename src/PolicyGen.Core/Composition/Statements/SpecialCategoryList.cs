using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Special categories of data, each with the conditions that allow them (Art. 9(2) GDPR).</summary>
internal static class SpecialCategoryList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<SpecialCategory> categories, string language)
    {
        var groups = categories.GroupBy(category =>
            (Kind: Declared.In(category.Kind, language).ToString(), Items: Items(category, language).ToString())
        );
        return Listing.Bullets([.. groups.Select(group => Item([.. group], language)).Where(item => !item.IsEmpty)]);
    }

    /// <summary>One category of the same data; several conditions stand below each other.</summary>
    private static Phrase Item(SpecialCategory[] categories, string language)
    {
        var kind = Declared.In(categories[0].Kind, language).Capitalised();
        var items = Items(categories[0], language);
        // An item that is called like its category says nothing new, in no language.
        var repeats = categories[0].Items.Count == 1 && categories[0].Items[0].Texts.Intersect(categories[0].Kind.Texts).Any();
        var isVoluntary = categories.All(category => category.IsVoluntary);
        Phrase[] lines =
        [
            kind.IsEmpty ? kind : new StrongInline(kind),
            repeats ? Phrase.Empty : Declared.Within(SpecialCategoryTexts.Items, items, language),
            .. categories.SelectMany(category => Condition(category, !isVoluntary, language)),
            isVoluntary ? SpecialCategoryTexts.Voluntary.In(language) : Phrase.Empty,
        ];
        return Phrase.Lines(lines);
    }

    private static IEnumerable<Phrase> Condition(SpecialCategory category, bool saysVoluntary, string language) =>
        [
            Declared.Within(SpecialCategoryTexts.Condition, LegalBases.NameWithCitation(category.Basis, language), language),
            Declared.Within(SpecialCategoryTexts.Law, Declared.In(category.Law, language), language),
            Declared.Within(SpecialCategoryTexts.Secrecy, Declared.In(category.ProfessionalSecrecy, language), language),
            saysVoluntary && category.IsVoluntary ? SpecialCategoryTexts.Voluntary.In(language) : Phrase.Empty,
        ];

    private static Phrase Items(SpecialCategory category, string language) => Phrase.And(Declared.All(category.Items, language), language);
}
