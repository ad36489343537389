using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Special categories of data, each with the condition that allows them (Art. 9(2) GDPR).</summary>
internal static class SpecialCategoryList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<SpecialCategory> categories, string language) =>
        Listing.Bullets([.. categories.Select(category => Item(category, language)).Where(item => !item.IsEmpty)]);

    private static Phrase Item(SpecialCategory category, string language)
    {
        var kind = Declared.In(category.Kind, language).Capitalised();
        Phrase[] lines =
        [
            kind.IsEmpty ? kind : new StrongInline(kind),
            Declared.Within(SpecialCategoryTexts.Items, Phrase.And(Declared.All(category.Items, language), language), language),
            Declared.Within(SpecialCategoryTexts.Condition, LegalBases.NameWithCitation(category.Basis, language), language),
            Declared.Within(SpecialCategoryTexts.Law, Declared.In(category.Law, language), language),
            Declared.Within(SpecialCategoryTexts.Secrecy, Declared.In(category.ProfessionalSecrecy, language), language),
            category.IsVoluntary ? SpecialCategoryTexts.Voluntary.In(language) : Phrase.Empty,
        ];
        return Phrase.Lines(lines);
    }
}
