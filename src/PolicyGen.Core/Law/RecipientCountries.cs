using PolicyGen.Model;

namespace PolicyGen.Core.Law;

/// <summary>The countries that data of a recipient can reach.</summary>
internal static class RecipientCountries
{
    /// <summary>Seat, countries of processing and country of the group, each once.</summary>
    public static IEnumerable<Country> Collect(Recipient recipient) =>
        new[] { recipient.Country }
            .Concat(recipient.ProcessingCountries)
            .Append(recipient.GroupCountry)
            .OfType<Country>()
            .GroupBy(country => country.Code)
            .Select(group => group.First());
}
