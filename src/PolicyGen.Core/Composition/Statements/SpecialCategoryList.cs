using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Special categories of data, each with the conditions that allow them (Art. 9(2) GDPR).</summary>
internal static class SpecialCategoryList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<SpecialCategory> categories, string language)
    {
        var groups = categories.GroupBy(category =>
            (Kind: DeclaredPhrase.Quote(category.Kind, language).ToString(), Items: JoinItems(category, language).ToString())
        );
        return Listing.ComposeBullets([.. groups.Select(group => ComposeItem([.. group], language)).Where(item => !item.IsEmpty)]);
    }

    /// <summary>One category of the same data; several conditions stand below each other.</summary>
    private static Phrase ComposeItem(SpecialCategory[] categories, string language)
    {
        var kind = DeclaredPhrase.Quote(categories[0].Kind, language).Capitalize();
        var items = JoinItems(categories[0], language);
        // An item that is called like its category says nothing new, in no language.
        var repeats = categories[0].Items.Count == 1 && categories[0].Items[0].Texts.Intersect(categories[0].Kind.Texts).Any();
        var isVoluntary = categories.All(category => category.IsVoluntary);
        Phrase[] lines =
        [
            kind.IsEmpty ? kind : new StrongInline(kind),
            repeats ? Phrase.Empty : DeclaredPhrase.Insert(SpecialCategoryTexts.Items, items, language),
            .. categories.SelectMany(category => ComposeCondition(category, !isVoluntary, language)),
            isVoluntary ? SpecialCategoryTexts.Voluntary.Localize(language) : Phrase.Empty,
        ];
        return Phrase.JoinLines(lines);
    }

    private static IEnumerable<Phrase> ComposeCondition(SpecialCategory category, bool saysVoluntary, string language) =>
        [
            DeclaredPhrase.Insert(SpecialCategoryTexts.Condition, LegalBases.ComposeNameWithCitation(category.Basis, language), language),
            DeclaredPhrase.Insert(SpecialCategoryTexts.Law, DeclaredPhrase.Quote(category.Law, language), language),
            DeclaredPhrase.Insert(SpecialCategoryTexts.Secrecy, DeclaredPhrase.Quote(category.ProfessionalSecrecy, language), language),
            saysVoluntary && category.IsVoluntary ? SpecialCategoryTexts.Voluntary.Localize(language) : Phrase.Empty,
        ];

    private static Phrase JoinItems(SpecialCategory category, string language) =>
        Phrase.JoinWithAnd(DeclaredPhrase.QuoteAll(category.Items, language), language);
}
