using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Persons and bodies: who decides, who answers, who receives.</summary>
internal static class DpvParties
{
    public static JsonObject ComposeController(PolicyDocument document, DpvIdentifiers names)
    {
        var controller = document.Controller;
        return new()
        {
            { "@id", names.ControllerId },
            { "@type", "dpv:DataController" },
            { "dpv:hasName", controller.Name },
            { "dpv:hasAddress", DeclaredText.FormatAddress(controller.Street, controller.PostalCode, controller.City) },
            {
                "dpv:hasContact",
                JsonArray
                    .FromTexts(
                        new[]
                        {
                            DeclaredText.TrimToNull(controller.PrivacyEmail),
                            DeclaredText.TrimToNull(controller.Email),
                            DeclaredText.TrimToNull(controller.Phone),
                        }.Distinct()
                    )
                    .NullIfEmpty()
            },
            { "dpv:hasCountry", controller.Country is { } country ? DpvTerms.ComposeCountry(country) : null },
        };
    }

    public static JsonObject ComposeContact(Contact contact, string type) =>
        new()
        {
            { "@type", type },
            {
                "dpv:hasName",
                DeclaredText.JoinNonEmpty(", ", DeclaredText.TrimToNull(contact.Name), DeclaredText.TrimToNull(contact.Organization))
            },
            { "dpv:hasAddress", DeclaredText.FormatAddress(contact.Street, contact.PostalCode, contact.City) },
            {
                "dpv:hasContact",
                JsonArray.FromTexts([DeclaredText.TrimToNull(contact.Email), DeclaredText.TrimToNull(contact.Phone)]).NullIfEmpty()
            },
            { "dpv:hasCountry", contact.Country is { } country ? DpvTerms.ComposeCountry(country) : null },
        };

    public static JsonObject? ComposeAuthority(SupervisoryAuthority? authority) =>
        authority is null
            ? null
            : new()
            {
                { "@type", "eu-gdpr:DataProtectionAuthority" },
                { "dct:title", DpvTexts.Compose(authority.Name) },
                { "dpv:hasAddress", DeclaredText.FormatAddress(authority.Street, authority.PostalCode, authority.City) },
                {
                    "dpv:hasContact",
                    JsonArray
                        .FromTexts([
                            DeclaredText.TrimToNull(authority.Email),
                            DeclaredText.TrimToNull(authority.Phone),
                            DeclaredText.TrimToNull(authority.Website),
                        ])
                        .NullIfEmpty()
                },
            };

    public static JsonObject ComposeRecipient(Recipient recipient, DpvIdentifiers names) =>
        new()
        {
            { "@id", names.GetRecipientId(recipient) },
            { "@type", GetTypes(recipient) },
            { "dct:title", DpvTexts.Compose(recipient.Name) },
            { "dct:description", DpvTexts.Compose(recipient.Role) },
            { "dpv:hasName", DeclaredText.TrimToNull(recipient.LegalEntity) },
            { "dpv:hasAddress", DeclaredText.TrimToNull(recipient.Address) },
            { "dpv:hasCountry", recipient.Country is { } country ? DpvTerms.ComposeCountry(country) : null },
            { "dpv:hasLocation", new JsonArray(recipient.ProcessingCountries.Select(DpvTerms.ComposeCountry)).NullIfEmpty() },
        };

    private static JsonArray GetTypes(Recipient recipient) =>
        JsonArray.FromTexts([
            "dpv:Recipient",
            recipient.Kind switch
            {
                RecipientKind.Processor => "dpv:DataProcessor",
                RecipientKind.Controller => "dpv:DataController",
                RecipientKind.Customer => "dpv:Customer",
                RecipientKind.PublicAuthority => "dpv:Authority",
                RecipientKind.ThirdParty => "dpv:ThirdParty",
                _ => null,
            },
            recipient is { AlsoController: true, Kind: not RecipientKind.Controller } ? "dpv:DataController" : null,
        ]);
}
