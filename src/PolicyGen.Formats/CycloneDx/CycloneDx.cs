using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// The services that receive personal data, with their data flows, as a CycloneDX 1.6 bill of materials. It holds published
/// facts only. Serial number and timestamp follow from the policy: the same policy gives the same document in every build.
/// </summary>
public static class CycloneDx
{
    /// <summary>The document with texts in one language of the policy, as JSON text with LF at the end of each line.</summary>
    /// <param name="document">The policy, for example <c>PrivacyPolicy.Document</c>.</param>
    /// <param name="language">Two-letter code of one of its languages.</param>
    /// <exception cref="ArgumentException">The policy is not written in the language.</exception>
    public static string Write(PolicyDocument document, string language)
    {
        DeclaredText.RequireLanguage(document, language);
        var serialNumber = "urn:uuid:" + ContentUuid.Create(Compose(document, language, null).ToString());
        return Compose(document, language, serialNumber).ToString();
    }

    private static JsonObject Compose(PolicyDocument document, string language, string? serialNumber) =>
        new()
        {
            { "$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json" },
            { "bomFormat", "CycloneDX" },
            { "specVersion", "1.6" },
            { "serialNumber", serialNumber },
            { "version", 1 },
            { "metadata", ComposeMetadata(document, language) },
            { "services", CycloneDxServices.Compose(document, language) },
            { "dependencies", ComposeDependencies(document) },
        };

    private static JsonObject ComposeMetadata(PolicyDocument document, string language) =>
        new()
        {
            // The schema wants a time; the policy declares a day. A mere month is not a day, and none is made up.
            { "timestamp", document.AsOf is { Day: not null } date ? date + "T00:00:00Z" : null },
            {
                "component",
                new JsonObject
                {
                    { "type", "application" },
                    { "bom-ref", CycloneDxReferences.ApplicationReference },
                    { "supplier", CycloneDxReferences.ComposeController(document.Controller) },
                    {
                        "name",
                        document.Scope.FirstOrDefault(subject => subject.Kind == CoverKind.Product)?.Name.Localize(language)
                            ?? document.Title.Localize(language)
                            ?? document.Controller.Name
                    },
                    { "version", DeclaredText.TrimToNull(document.Version) },
                    {
                        "externalReferences",
                        new JsonArray(
                            document
                                .PublishedAt.Select(ContactNormalizer.NormalizeUrl)
                                .OfType<string>()
                                .Select(url => new JsonObject { { "type", "documentation" }, { "url", url } })
                        ).NullIfEmpty()
                    },
                }
            },
        };

    private static JsonArray ComposeDependencies(PolicyDocument document) =>
        [
            new JsonObject
            {
                { "ref", CycloneDxReferences.ApplicationReference },
                {
                    "dependsOn",
                    JsonArray
                        .FromTexts(CycloneDxServices.GetServiceRecipients(document).Select(CycloneDxReferences.GetServiceReference))
                        .NullIfEmpty()
                },
            },
        ];
}
