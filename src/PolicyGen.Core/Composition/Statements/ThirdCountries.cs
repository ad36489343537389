using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The third countries of a recipient and what ties it to them.</summary>
internal static class ThirdCountries
{
    /// <summary>The third countries, each once, in the order seat, group, processing.</summary>
    public static IReadOnlyList<Country> Find(Recipient recipient)
    {
        Country?[] all = [recipient.Country, recipient.GroupCountry, .. recipient.ProcessingCountries];
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return [.. all.OfType<Country>().Where(country => country.IsThirdCountry && codes.Add(country.Code))];
    }

    /// <summary>"USA (Sitz und Verarbeitung)".</summary>
    public static Phrase ComposeWithTies(Recipient recipient, string language) =>
        Phrase.JoinLines(
            Find(recipient)
                .Select(country =>
                {
                    var ties = new List<Phrase>(3);
                    if (recipient.Country?.Code == country.Code)
                        ties.Add(TransferTexts.Seat.Localize(language));
                    if (recipient.GroupCountry?.Code == country.Code)
                        ties.Add(TransferTexts.GroupSeat.Localize(language));
                    if (recipient.ProcessingCountries.Any(place => place.Code == country.Code))
                        ties.Add(TransferTexts.ProcessingPlace.Localize(language));
                    return Phrase.Format(
                        TransferTexts.CountryWithTies.Localize(language),
                        DeclaredPhrase.Quote(country.Name, language),
                        Phrase.JoinWithAnd(ties, language)
                    );
                })
        );
}
