using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What is declared not to be done.</summary>
internal static class ExclusionList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<Exclusion> exclusions, string language) =>
        Listing.Bullets([.. exclusions.Select(exclusion => Item(exclusion, language)).Where(item => !item.IsEmpty)]);

    private static Phrase Item(Exclusion exclusion, string language)
    {
        var text = Declared.In(exclusion.Text, language).AsSentence();
        var subject = Declared.In(exclusion.For, language);
        return text.IsEmpty || subject.IsEmpty ? text : Phrase.Format(ExclusionTexts.For.In(language), subject.Capitalised(), text);
    }
}
