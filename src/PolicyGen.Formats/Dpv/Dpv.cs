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
        var names = new DpvNames(document);
        return new JsonObject
        {
            { "@context", DpvTerms.Context() },
            {
                "@graph",
                new JsonArray([
                    Policy(document, names),
                    DpvParties.Controller(document, names),
                    .. document.Processings.Select(processing => DpvProcessings.Of(document, processing, names)),
                    .. document.Recipients.Select(recipient => DpvParties.Recipient(recipient, names)),
                    .. document
                        .Recipients.Where(recipient => recipient.InvolvesThirdCountry)
                        .Select(recipient => DpvTransfers.Of(recipient, names)),
                ])
            },
        }.ToString();
    }

    private static JsonObject Policy(PolicyDocument document, DpvNames names) =>
        new()
        {
            { "@id", names.Policy },
            { "@type", "dpv:PrivacyNotice" },
            { "dct:title", DpvTexts.Of(document.Title) },
            { "dct:modified", DpvTexts.Date(document.AsOf) },
            { "dct:hasVersion", Stated.Name(document.Version) },
            { "dpv:hasDataController", DpvTexts.Reference(names.Controller) },
            {
                "dpv:hasJointDataControllers",
                new JsonArray(document.JointControllers.Select(joint => DpvParties.Contact(joint.Contact, "dpv:DataController"))).OrNone()
            },
            {
                "dpv:hasRepresentative",
                document.EuRepresentative is { } representative ? DpvParties.Contact(representative, "eu-gdpr:Representative") : null
            },
            {
                "dpv:hasDataProtectionOfficer",
                document.DataProtectionOfficer is { } officer ? DpvParties.Contact(officer, "dpv:DataProtectionOfficer") : null
            },
            { "dpv:hasAuthority", DpvParties.Authority(document.SupervisoryAuthority) },
            {
                "dpv:hasProcess",
                new JsonArray(document.Processings.Select(processing => DpvTexts.Reference(names.Processing(processing)))).OrNone()
            },
            {
                "dpv:hasRecipient",
                new JsonArray(document.Recipients.Select(recipient => DpvTexts.Reference(names.Recipient(recipient)))).OrNone()
            },
            { "dpv:hasStorageCondition", DpvStorage.Of(document.GeneralRetentions, document.Languages).OrNone() },
            { "dpv:hasTechnicalOrganisationalMeasure", DpvProcessings.Measures(document.SecurityMeasures).OrNone() },
            { "dpv:hasContext", DpvProcessings.AutomatedDecisions(document.AutomatedDecisions).OrNone() },
            { "dpv:hasRight", Rights(document) },
        };

    /// <summary>The rights that people have under this policy, by their articles, and the complaint that everyone may make.</summary>
    private static JsonArray Rights(PolicyDocument document) =>
        new([
            .. RightsSection.Of(document).Select(right => DpvTerms.Article(right.Citation.De)).OfType<string>().Select(DpvTexts.Reference),
            DpvTexts.Reference("eu-gdpr:A77"),
        ]);
}
