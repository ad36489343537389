using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Persons and bodies: who decides, who answers, who receives.</summary>
internal static class DpvParties
{
    public static JsonObject Controller(PolicyDocument document, DpvNames names)
    {
        var controller = document.Controller;
        return new()
        {
            { "@id", names.Controller },
            { "@type", "dpv:DataController" },
            { "dpv:hasName", controller.Name },
            { "dpv:hasAddress", Stated.Address(controller.Street, controller.PostalCode, controller.City) },
            {
                "dpv:hasContact",
                JsonArray
                    .FromTexts(
                        new[]
                        {
                            Stated.Name(controller.PrivacyEmail),
                            Stated.Name(controller.Email),
                            Stated.Name(controller.Phone),
                        }.Distinct()
                    )
                    .OrNone()
            },
            { "dpv:hasCountry", controller.Country is { } country ? DpvTerms.Country(country) : null },
        };
    }

    public static JsonObject Contact(Contact contact, string type) =>
        new()
        {
            { "@type", type },
            { "dpv:hasName", Stated.Join(", ", Stated.Name(contact.Name), Stated.Name(contact.Organisation)) },
            { "dpv:hasAddress", Stated.Address(contact.Street, contact.PostalCode, contact.City) },
            { "dpv:hasContact", JsonArray.FromTexts([Stated.Name(contact.Email), Stated.Name(contact.Phone)]).OrNone() },
            { "dpv:hasCountry", contact.Country is { } country ? DpvTerms.Country(country) : null },
        };

    public static JsonObject? Authority(SupervisoryAuthority? authority) =>
        authority is null
            ? null
            : new()
            {
                { "@type", "eu-gdpr:DataProtectionAuthority" },
                { "dct:title", DpvTexts.Of(authority.Name) },
                { "dpv:hasAddress", Stated.Address(authority.Street, authority.PostalCode, authority.City) },
                {
                    "dpv:hasContact",
                    JsonArray
                        .FromTexts([Stated.Name(authority.Email), Stated.Name(authority.Phone), Stated.Name(authority.Website)])
                        .OrNone()
                },
            };

    public static JsonObject Recipient(Recipient recipient, DpvNames names) =>
        new()
        {
            { "@id", names.Recipient(recipient) },
            { "@type", Types(recipient) },
            { "dct:title", DpvTexts.Of(recipient.Name) },
            { "dct:description", DpvTexts.Of(recipient.Role) },
            { "dpv:hasName", Stated.Name(recipient.LegalEntity) },
            { "dpv:hasAddress", Stated.Name(recipient.Address) },
            { "dpv:hasCountry", recipient.Country is { } country ? DpvTerms.Country(country) : null },
            { "dpv:hasLocation", new JsonArray(recipient.ProcessingCountries.Select(DpvTerms.Country)).OrNone() },
        };

    private static JsonArray Types(Recipient recipient) =>
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
