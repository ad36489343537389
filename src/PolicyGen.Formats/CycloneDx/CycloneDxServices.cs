using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Named recipients that are services of someone, or software run by the controller itself.</summary>
internal static class CycloneDxServices
{
    public static JsonArray Of(PolicyDocument document, string language) =>
        new(Recipients(document).Select(recipient => Service(document, recipient, language)));

    /// <summary>Neither categories, which name no service, nor staff, customers and authorities, which are none.</summary>
    public static IEnumerable<Recipient> Recipients(PolicyDocument document) =>
        document.Recipients.Where(recipient =>
            !recipient.IsCategory
            && recipient.Kind
                is RecipientKind.Processor
                    or RecipientKind.Controller
                    or RecipientKind.ThirdParty
                    or RecipientKind.Unspecified
        );

    private static JsonObject Service(PolicyDocument document, Recipient recipient, string language) =>
        new()
        {
            { "bom-ref", CycloneDxReferences.Service(recipient) },
            { "provider", CycloneDxReferences.Provider(recipient, language) },
            { "name", recipient.Name.In(language) ?? recipient.Id },
            { "description", recipient.Role.In(language) },
            { "x-trust-boundary", CrossesTrustBoundary(recipient) },
            { "data", CycloneDxDataFlows.Of(document, recipient, language).OrNone() },
            {
                "services",
                new JsonArray(
                    recipient
                        .SubProcessors.Distinct()
                        .Select(Stated.Name)
                        .OfType<string>()
                        .Select(name => new JsonObject { { "name", name }, { "x-trust-boundary", true } })
                ).OrNone()
            },
            { "properties", Properties(recipient) },
        };

    /// <summary>Data leave the controller's own servers: always, but for software that runs on these.</summary>
    private static bool CrossesTrustBoundary(Recipient recipient) => recipient is not { SelfHosted: true, HostedBy: null };

    /// <summary>What a reviewer of data flows asks next: who decides, where data go, and on what basis.</summary>
    private static JsonArray Properties(Recipient recipient) =>
        [
            Property("role", RecipientTexts.Kind(recipient.Kind).En),
            .. recipient.ProcessingCountries.Select(country => Property("processingCountry", country.Code)),
            recipient.GroupCountry is { } group ? Property("groupCountry", group.Code) : null,
            recipient.HostedBy is { } host ? Property("hostedBy", host) : null,
            Property("thirdCountry", recipient.InvolvesThirdCountry ? "true" : "false"),
            .. recipient.Transfers.Select(transfer => Property("transferMechanism", transfer.Mechanism)),
            recipient.HasContract || recipient is { Kind: RecipientKind.Processor, SelfHosted: false }
                ? Property("contract", recipient.HasContract ? "declared" : "not declared")
                : null,
        ];

    private static JsonObject Property(string name, string value) => new() { { "name", "policygen:" + name }, { "value", value } };
}
