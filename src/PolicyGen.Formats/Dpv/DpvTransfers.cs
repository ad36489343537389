using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>That data go to third countries with a recipient, and what that rests on.</summary>
internal static class DpvTransfers
{
    public static JsonObject Of(Recipient recipient, DpvNames names) =>
        new()
        {
            { "@type", "dpv:Process" },
            { "dpv:hasProcessing", DpvTexts.Reference("dpv:Transfer") },
            { "dpv:hasRecipient", DpvTexts.Reference(names.Recipient(recipient)) },
            {
                "dpv:hasThirdCountry",
                new JsonArray(
                    Core.Law.RecipientCountries.Collect(recipient).Where(country => country.IsThirdCountry).Select(DpvTerms.Country)
                )
            },
            { "dpv:hasLegalBasis", new JsonArray(recipient.Transfers.Select(Basis)).OrNone() },
        };

    private static JsonObject Basis(Transfer transfer)
    {
        var details = DpvTexts.Of(transfer.Measures, transfer.Condition);
        var article = DpvTerms.Mechanism(transfer.Mechanism);
        return article is not null && details is null
            ? DpvTexts.Reference(article)
            : new()
            {
                { "@type", article ?? "dpv:DataTransferLegalBasis" },
                { "dct:title", DpvTexts.Of(transfer.Name) },
                { "dct:description", details },
            };
    }
}
