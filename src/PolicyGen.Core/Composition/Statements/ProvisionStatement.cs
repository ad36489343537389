using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Whether the data have to be provided and what follows if not (Art. 13(2)(e) GDPR).</summary>
internal static class ProvisionStatement
{
    public static IReadOnlyList<Block> Compose(ProvisionOfData? provision, string language)
    {
        if (provision is null)
            return [];
        Phrase[] sentences =
        [
            ProvisionTexts.GetDuty(provision.Duty).Localize(language),
            DeclaredPhrase.Quote(provision.Consequence, language).ToSentence(),
        ];
        return [new Paragraph(Phrase.Join(" ", sentences))];
    }
}
