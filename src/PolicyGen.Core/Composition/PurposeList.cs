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
            Kind(purpose, language),
            Declared.Within(PurposeKindTexts.Compatible, Declared.In(purpose.Compatible, language), language).AsSentence(),
            purpose.IsExclusive ? ProcessingTexts.Exclusive.In(language) : Phrase.Empty,
            Declared.Within(ProcessingTexts.WithdrawBy, Declared.In(purpose.WithdrawBy, language), language).AsSentence(),
        ];
        return Phrase.Lines(lines);
    }

    private static Phrase Kind(Purpose purpose, string language)
    {
        if (DirectMarketing.Is(purpose))
        {
            var box = new AnchorLinkInline(Anchors.Objection, ObjectionTexts.Heading.In(language));
            return Phrase.Format(PurposeKindTexts.DirectMarketing.In(language), box);
        }

        return purpose.Kind switch
        {
            PurposeKind.Further => PurposeKindTexts.Further.In(language),
            PurposeKind.AiImprovement => PurposeKindTexts.AiImprovement.In(language),
            _ => Phrase.Empty,
        };
    }
}
