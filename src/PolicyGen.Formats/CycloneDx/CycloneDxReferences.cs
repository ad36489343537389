using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>What parts of the document are called in others of its parts, and who is behind them.</summary>
internal static class CycloneDxReferences
{
    /// <summary>The program whose policy it is.</summary>
    public const string Application = "application";

    public static string Service(Recipient recipient) => "service-" + recipient.Id;

    public static JsonObject Controller(Controller controller) =>
        new()
        {
            { "name", controller.Name },
            {
                "address",
                new JsonObject
                {
                    { "country", controller.Country?.Code },
                    { "locality", Stated.Name(controller.City) },
                    { "postalCode", Stated.Name(controller.PostalCode) },
                    { "streetAddress", Stated.Name(controller.Street) },
                }.OrNone()
            },
            { "url", JsonArray.FromTexts([WebForms.Url(controller.Website)]).OrNone() },
        };

    public static JsonObject Provider(Recipient recipient, string language) =>
        new()
        {
            { "name", Stated.Name(recipient.LegalEntity) ?? recipient.Name.In(language) ?? recipient.Id },
            {
                "address",
                new JsonObject { { "country", recipient.Country?.Code }, { "streetAddress", Stated.Name(recipient.Address) } }.OrNone()
            },
        };
}
