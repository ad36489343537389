using System.Globalization;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>From which age children consent by themselves, and how the consent of parents is verified (Art. 8 GDPR).</summary>
internal static class ParentalConsentStatement
{
    public static IReadOnlyList<Block> Compose(ParentalConsent? consent, string language)
    {
        if (consent is null)
            return [];
        var age = consent.Age.ToString(CultureInfo.InvariantCulture);
        return
        [
            new Paragraph(Phrase.Format(ParentalConsentTexts.Age.Localize(language), age)),
            .. DeclaredPhrase.ComposeParagraphs(consent.Verification, language),
        ];
    }
}
