using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>That data go to third countries with a recipient, and what that rests on.</summary>
internal static class DpvTransfers
{
    public static JsonObject Compose(Recipient recipient, DpvIdentifiers names) =>
        new()
        {
            { "@type", "dpv:Process" },
            { "dpv:hasProcessing", DpvTexts.ComposeReference("dpv:Transfer") },
            { "dpv:hasRecipient", DpvTexts.ComposeReference(names.GetRecipientId(recipient)) },
            {
                "dpv:hasThirdCountry",
                new JsonArray(
                    Core.Law.RecipientCountries.Collect(recipient).Where(country => country.IsThirdCountry).Select(DpvTerms.ComposeCountry)
                )
            },
            { "dpv:hasLegalBasis", new JsonArray(recipient.Transfers.Select(ComposeBasis)).NullIfEmpty() },
        };

    private static JsonObject ComposeBasis(Transfer transfer)
    {
        var details = DpvTexts.Compose(transfer.Measures, transfer.Condition);
        var article = DpvTerms.FindMechanism(transfer.Mechanism);
        return article is not null && details is null
            ? DpvTexts.ComposeReference(article)
            : new()
            {
                { "@type", article ?? "dpv:DataTransferLegalBasis" },
                { "dct:title", DpvTexts.Compose(transfer.Name) },
                { "dct:description", details },
            };
    }
}
