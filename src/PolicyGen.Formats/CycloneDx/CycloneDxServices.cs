using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Named recipients that are services of someone, or software run by the controller itself.</summary>
internal static class CycloneDxServices
{
    public static JsonArray Compose(PolicyDocument document, string language) =>
        new(GetServiceRecipients(document).Select(recipient => ComposeService(document, recipient, language)));

    /// <summary>Neither categories, which name no service, nor staff, customers and authorities, which are none.</summary>
    public static IEnumerable<Recipient> GetServiceRecipients(PolicyDocument document) =>
        document.Recipients.Where(recipient =>
            !recipient.IsCategory
            && recipient.Kind
                is RecipientKind.Processor
                    or RecipientKind.Controller
                    or RecipientKind.ThirdParty
                    or RecipientKind.Unspecified
        );

    private static JsonObject ComposeService(PolicyDocument document, Recipient recipient, string language) =>
        new()
        {
            { "bom-ref", CycloneDxReferences.GetServiceReference(recipient) },
            { "provider", CycloneDxReferences.ComposeProvider(recipient, language) },
            { "name", recipient.Name.Localize(language) ?? recipient.Id },
            { "description", recipient.Role.Localize(language) },
            { "x-trust-boundary", CrossesTrustBoundary(recipient) },
            { "data", CycloneDxDataFlows.Compose(document, recipient, language).NullIfEmpty() },
            {
                "services",
                new JsonArray(
                    recipient
                        .SubProcessors.Distinct()
                        .Select(DeclaredText.TrimToNull)
                        .OfType<string>()
                        .Select(name => new JsonObject { { "name", name }, { "x-trust-boundary", true } })
                ).NullIfEmpty()
            },
            { "properties", ComposeProperties(recipient) },
        };

    /// <summary>Data leave the controller's own servers: always, but for software that runs on these.</summary>
    private static bool CrossesTrustBoundary(Recipient recipient) => recipient is not { SelfHosted: true, HostedBy: null };

    /// <summary>What a reviewer of data flows asks next: who decides, where data go, and on what basis.</summary>
    private static JsonArray ComposeProperties(Recipient recipient) =>
        [
            ComposeProperty("role", RecipientTexts.GetKind(recipient.Kind).En),
            .. recipient.ProcessingCountries.Select(country => ComposeProperty("processingCountry", country.Code)),
            recipient.GroupCountry is { } group ? ComposeProperty("groupCountry", group.Code) : null,
            recipient.HostedBy is { } host ? ComposeProperty("hostedBy", host) : null,
            ComposeProperty("thirdCountry", recipient.InvolvesThirdCountry ? "true" : "false"),
            .. recipient.Transfers.Select(transfer => ComposeProperty("transferMechanism", transfer.Mechanism)),
            recipient.HasContract || recipient is { Kind: RecipientKind.Processor, SelfHosted: false }
                ? ComposeProperty("contract", recipient.HasContract ? "declared" : "not declared")
                : null,
        ];

    private static JsonObject ComposeProperty(string name, string value) => new() { { "name", "policygen:" + name }, { "value", value } };
}
