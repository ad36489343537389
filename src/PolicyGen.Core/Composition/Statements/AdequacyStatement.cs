using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>
/// The adequacy decisions for the countries of a recipient (Art. 45 GDPR). A decision for every recipient of a country is
/// law and stated; one for some recipients is stated only where the declared mechanism rests on it, for whether this
/// recipient is among them is not for us to say.
/// </summary>
internal static class AdequacyStatement
{
    /// <summary>The decisions for one row; <paramref name="isFirst"/> is for what holds for the recipient as a whole.</summary>
    public static IEnumerable<Phrase> Compose(Recipient recipient, Transfer? transfer, bool isFirst, string language)
    {
        foreach (var country in ThirdCountries.Find(recipient))
        {
            if (country.Adequacy is not { } adequacy)
                continue;
            if (adequacy.CoversAllRecipients ? !isFirst : !RestsOn(transfer, adequacy))
                continue;
            yield return ComposeDecision(country, adequacy, transfer, language);
            if (!adequacy.CoversAllRecipients)
            {
                yield return DeclaredPhrase
                    .Insert(TransferTexts.DecisionScope, DeclaredPhrase.Quote(adequacy.Scope, language), language)
                    .ToSentence();
            }
        }
    }

    private static bool RestsOn(Transfer? transfer, AdequacyDecision adequacy) =>
        transfer is not null
        && (string.Equals(transfer.Mechanism, "Adequacy", StringComparison.OrdinalIgnoreCase) || Cites(transfer, adequacy));

    private static bool Cites(Transfer transfer, AdequacyDecision adequacy) =>
        adequacy.Decision.Length > 0
        && transfer.Citation.Texts.Any(text => text.Text.IndexOf(adequacy.Decision, StringComparison.Ordinal) >= 0);

    private static Phrase ComposeDecision(Country country, AdequacyDecision adequacy, Transfer? transfer, string language)
    {
        var name = DeclaredPhrase.Quote(country.Name, language);
        var number = FormatNumber(country, adequacy, language);
        var line = adequacy.Date is { } date
            ? Phrase.Format(TransferTexts.DecisionOfDate.Localize(language), name, number, Dates.Format(date, language))
            : Phrase.Format(TransferTexts.Decision.Localize(language), name, number);

        // Without a declared mechanism nothing else cites the article that lets the data go there.
        return transfer is null && MechanismTable.Find("Adequacy") is { } mechanism
            ? Phrase.Format(
                TransferTexts.MechanismWithCitation.Localize(language),
                line,
                language == "de" ? mechanism.CitationDe : mechanism.CitationEn
            )
            : line;
    }

    /// <summary>The number as it is written in the language: decisions before 2015 end with EG and EC.</summary>
    private static string FormatNumber(Country country, AdequacyDecision adequacy, string language)
    {
        if (language != "de" || CountryTable.Find(country.Code)?.Adequacy is not { } fact || fact.Decision != adequacy.Decision)
            return adequacy.Decision;
        return fact.CitationDe.Substring(fact.CitationDe.IndexOf(' ') + 1);
    }
}
