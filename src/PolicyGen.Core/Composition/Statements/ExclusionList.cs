using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What is declared not to be done.</summary>
internal static class ExclusionList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<Exclusion> exclusions, string language) =>
        Listing.ComposeBullets([.. exclusions.Select(exclusion => ComposeItem(exclusion, language)).Where(item => !item.IsEmpty)]);

    private static Phrase ComposeItem(Exclusion exclusion, string language)
    {
        var text = DeclaredPhrase.Quote(exclusion.Text, language).ToSentence();
        var subject = DeclaredPhrase.Quote(exclusion.For, language);
        return text.IsEmpty || subject.IsEmpty
            ? text
            : Phrase.Format(ExclusionTexts.Subject.Localize(language), subject.Capitalize(), text);
    }
}
