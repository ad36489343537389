using PolicyGen.Core.Composition;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// The policy as JSON-LD 1.1 in the terms of the Data Privacy Vocabulary (DPV) 2.3 and its extensions for the GDPR, personal
/// data and locations. One document holds all languages, as tagged texts. It holds published facts only.
/// </summary>
public static class Dpv
{
    /// <summary>The document, as JSON text with LF at the end of each line.</summary>
    /// <param name="document">The policy, for example <c>PrivacyPolicy.Document</c>.</param>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    public static string Write(PolicyDocument document)
    {
        if (document is null)
            throw new ArgumentNullException(nameof(document));
        var names = new DpvIdentifiers(document);
        return new JsonObject
        {
            { "@context", DpvTerms.ComposeContext() },
            {
                "@graph",
                new JsonArray([
                    ComposePolicy(document, names),
                    DpvParties.ComposeController(document, names),
                    .. document.Processings.Select(processing => DpvProcessings.Compose(document, processing, names)),
                    .. document.Recipients.Select(recipient => DpvParties.ComposeRecipient(recipient, names)),
                    .. document
                        .Recipients.Where(recipient => recipient.InvolvesThirdCountry)
                        .Select(recipient => DpvTransfers.Compose(recipient, names)),
                ])
            },
        }.ToString();
    }

    private static JsonObject ComposePolicy(PolicyDocument document, DpvIdentifiers names) =>
        new()
        {
            { "@id", names.PolicyId },
            { "@type", "dpv:PrivacyNotice" },
            { "dct:title", DpvTexts.Compose(document.Title) },
            { "dct:modified", DpvTexts.ComposeDate(document.AsOf) },
            { "dct:hasVersion", DeclaredText.TrimToNull(document.Version) },
            { "dpv:hasDataController", DpvTexts.ComposeReference(names.ControllerId) },
            {
                "dpv:hasJointDataControllers",
                new JsonArray(
                    document.JointControllers.Select(joint => DpvParties.ComposeContact(joint.Contact, "dpv:DataController"))
                ).NullIfEmpty()
            },
            {
                "dpv:hasRepresentative",
                document.EuRepresentative is { } representative ? DpvParties.ComposeContact(representative, "eu-gdpr:Representative") : null
            },
            {
                "dpv:hasDataProtectionOfficer",
                document.DataProtectionOfficer is { } officer ? DpvParties.ComposeContact(officer, "dpv:DataProtectionOfficer") : null
            },
            { "dpv:hasAuthority", DpvParties.ComposeAuthority(document.SupervisoryAuthority) },
            {
                "dpv:hasProcess",
                new JsonArray(
                    document.Processings.Select(processing => DpvTexts.ComposeReference(names.GetProcessingId(processing)))
                ).NullIfEmpty()
            },
            {
                "dpv:hasRecipient",
                new JsonArray(
                    document.Recipients.Select(recipient => DpvTexts.ComposeReference(names.GetRecipientId(recipient)))
                ).NullIfEmpty()
            },
            { "dpv:hasStorageCondition", DpvStorage.Compose(document.GeneralRetentions, document.Languages).NullIfEmpty() },
            { "dpv:hasTechnicalOrganisationalMeasure", DpvProcessings.ComposeMeasures(document.SecurityMeasures).NullIfEmpty() },
            { "dpv:hasContext", DpvProcessings.ComposeAutomatedDecisions(document.AutomatedDecisions).NullIfEmpty() },
            { "dpv:hasRight", ComposeRights(document) },
        };

    /// <summary>The rights that people have under this policy, by their articles, and the complaint that everyone may make.</summary>
    private static JsonArray ComposeRights(PolicyDocument document) =>
        new([
            .. RightsSection
                .CollectRights(document)
                .Select(right => DpvTerms.FindArticle(right.Citation.De))
                .OfType<string>()
                .Select(DpvTexts.ComposeReference),
            DpvTexts.ComposeReference("eu-gdpr:A77"),
        ]);
}
