using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Purposes, each with its legal bases and what belongs to them (Art. 13(1)(c), (d) GDPR).</summary>
internal static class PurposeList
{
    public static IReadOnlyList<Block> Compose(IReadOnlyList<Purpose> purposes, string language) =>
        Listing.Bullets([.. purposes.Select(purpose => Item(purpose, language)).Where(item => !item.IsEmpty)]);

    private static Phrase Item(Purpose purpose, string language)
    {
        var text = Declared.In(purpose.Text, language).Capitalised();
        var bases = Phrase.Join("; ", purpose.Bases.Select(basis => LegalBases.NameWithCitation(basis, language)));
        Phrase[] lines =
        [
            text.IsEmpty ? text : new StrongInline(text),
            bases.Capitalised(),
            Declared.Within(ProcessingTexts.Interest, Declared.In(purpose.Interest, language), language).AsSentence(),
            Declared.Within(ProcessingTexts.Law, Declared.In(purpose.Law, language), language),
            purpose.IsExclusive ? ProcessingTexts.Exclusive.In(language) : Phrase.Empty,
            Declared.Within(ProcessingTexts.WithdrawBy, Declared.In(purpose.WithdrawBy, language), language).AsSentence(),
        ];
        return Phrase.Lines(lines);
    }
}
