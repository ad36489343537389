using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>What parts of the document are called in others of its parts, and who is behind them.</summary>
internal static class CycloneDxReferences
{
    /// <summary>The program whose policy it is.</summary>
    public const string ApplicationReference = "application";

    public static string GetServiceReference(Recipient recipient) => "service-" + recipient.Id;

    public static JsonObject ComposeController(Controller controller) =>
        new()
        {
            { "name", controller.Name },
            {
                "address",
                new JsonObject
                {
                    { "country", controller.Country?.Code },
                    { "locality", DeclaredText.TrimToNull(controller.City) },
                    { "postalCode", DeclaredText.TrimToNull(controller.PostalCode) },
                    { "streetAddress", DeclaredText.TrimToNull(controller.Street) },
                }.NullIfEmpty()
            },
            { "url", JsonArray.FromTexts([ContactNormalizer.NormalizeUrl(controller.Website)]).NullIfEmpty() },
        };

    public static JsonObject ComposeProvider(Recipient recipient, string language) =>
        new()
        {
            { "name", DeclaredText.TrimToNull(recipient.LegalEntity) ?? recipient.Name.Localize(language) ?? recipient.Id },
            {
                "address",
                new JsonObject
                {
                    { "country", recipient.Country?.Code },
                    { "streetAddress", DeclaredText.TrimToNull(recipient.Address) },
                }.NullIfEmpty()
            },
        };
}
