using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// The record for programs. Facts stand under the letter of Art. 30 that asks for them; dates and periods are in ISO 8601,
/// countries in ISO 3166-1.
/// </summary>
internal static class RecordJson
{
    public static JsonObject Of(PolicyDocument document, string language) =>
        new()
        {
            { "title", RecordTexts.Title.In(language) },
            { "policy", document.Title.In(language) },
            { "language", language },
            { "asOf", document.AsOf?.ToString() },
            { "version", Stated.Name(document.Version) },
            { "reviewBy", document.ReviewBy?.ToString() },
            { "controller", RecordContacts.Controller(document.Controller, language) },
            { "jointControllers", JsonArray.FromTexts(RecordContacts.JointControllers(document, language)).OrNone() },
            { "representative", document.EuRepresentative is { } representative ? RecordContacts.Of(representative, language) : null },
            { "dataProtectionOfficer", RecordContacts.Officer(document, language) },
            {
                "processings",
                new JsonArray(
                    document
                        .Processings.Where(processing => processing.Role == ProcessingRole.Controller)
                        .Select(processing => AsController(document, processing, language))
                )
            },
            {
                "processingsOnBehalf",
                new JsonArray(
                    document
                        .Processings.Where(processing => processing.Role != ProcessingRole.Controller)
                        .Select(processing => AsProcessor(document, processing, language))
                ).OrNone()
            },
            {
                "recipientsWithoutProcessing",
                new JsonArray(AppliesTo.WithoutProcessing(document).Select(recipient => Recipient(recipient, language))).OrNone()
            },
        };

    /// <summary>Art. 30(1)(b) to (g) GDPR, then what is kept beside it.</summary>
    internal static JsonObject AsController(PolicyDocument document, Processing processing, string language) =>
        new()
        {
            { "id", processing.Id },
            { "title", processing.Title.In(language) },
            { "description", processing.Description.In(language) },
            { "purposes", JsonArray.FromTexts(RecordFacts.Purposes(processing, language)) },
            { "dataSubjects", JsonArray.FromTexts(processing.DataSubjects.In(language)) },
            { "dataCategories", JsonArray.FromTexts(RecordFacts.Data(processing, language)) },
            { "specialCategories", JsonArray.FromTexts(RecordFacts.SpecialCategories(processing, language)).OrNone() },
            { "recipients", Recipients(document, processing, language) },
            { "noRecipients", processing.NoRecipients.In(language) },
            { "retentions", new JsonArray(AppliesTo.Retentions(document, processing).Select(retention => Retention(retention, language))) },
            { "securityMeasures", JsonArray.FromTexts(RecordFacts.Measures(document, processing, language)) },
            { "legalBases", JsonArray.FromTexts(RecordFacts.LegalBases(document, processing, language)) },
            { "impactAssessment", Assessment(processing.ImpactAssessment ?? document.ImpactAssessment, language) },
            { "declaringType", Stated.Name(processing.DeclaringType) },
        };

    /// <summary>Art. 30(2)(a) to (d) GDPR, then what is declared beside it.</summary>
    internal static JsonObject AsProcessor(PolicyDocument document, Processing processing, string language) =>
        new()
        {
            { "id", processing.Id },
            { "title", processing.Title.In(language) },
            { "description", processing.Description.In(language) },
            { "onBehalfOf", processing.OnBehalfOf.In(language) },
            { "purposes", JsonArray.FromTexts(RecordFacts.Purposes(processing, language)).OrNone() },
            { "dataSubjects", JsonArray.FromTexts(processing.DataSubjects.In(language)).OrNone() },
            { "dataCategories", JsonArray.FromTexts(RecordFacts.Data(processing, language)).OrNone() },
            { "specialCategories", JsonArray.FromTexts(RecordFacts.SpecialCategories(processing, language)).OrNone() },
            { "subProcessors", Recipients(document, processing, language) },
            {
                "retentions",
                new JsonArray(AppliesTo.Retentions(document, processing).Select(retention => Retention(retention, language))).OrNone()
            },
            { "securityMeasures", JsonArray.FromTexts(RecordFacts.Measures(document, processing, language)) },
            { "impactAssessment", Assessment(processing.ImpactAssessment ?? document.ImpactAssessment, language) },
            { "declaringType", Stated.Name(processing.DeclaringType) },
        };

    private static JsonArray Recipients(PolicyDocument document, Processing processing, string language) =>
        new(
            processing
                .Recipients.Select(use => document.FindRecipient(use.RecipientId))
                .OfType<Recipient>()
                .Select(recipient => Recipient(recipient, language))
        );

    internal static JsonObject Recipient(Recipient recipient, string language) =>
        new()
        {
            { "id", recipient.Id },
            { "name", RecordFacts.Name(recipient, language) },
            { "kind", Camel(recipient.Kind.ToString()) },
            { "isCategory", recipient.IsCategory ? true : null },
            { "legalEntity", Stated.Name(recipient.LegalEntity) },
            { "address", Stated.Name(recipient.Address) },
            { "country", recipient.Country?.Code },
            { "groupCountry", recipient.GroupCountry?.Code },
            { "processingCountries", JsonArray.FromTexts(recipient.ProcessingCountries.Select(country => country.Code)).OrNone() },
            { "role", recipient.Role.In(language) },
            { "selfHosted", recipient.SelfHosted ? true : null },
            { "hostedBy", Stated.Name(recipient.HostedBy) },
            { "subProcessors", JsonArray.FromTexts(recipient.SubProcessors).OrNone() },
            { "contract", Contract(recipient, language) },
            { "transfers", recipient.InvolvesThirdCountry ? Transfers(recipient, language) : null },
        };

    /// <summary>Whether there is a contract under Art. 28(3) GDPR; left out where none is needed.</summary>
    private static JsonObject? Contract(Recipient recipient, string language)
    {
        if (!recipient.HasContract && recipient is not { Kind: RecipientKind.Processor, SelfHosted: false })
            return null;
        return new()
        {
            { "declared", recipient.HasContract },
            { "name", recipient.ContractName.In(language) },
            { "date", recipient.ContractOn?.ToString() },
        };
    }

    private static JsonObject Transfers(Recipient recipient, string language) =>
        new()
        {
            {
                "thirdCountries",
                JsonArray.FromTexts(
                    Core.Law.RecipientCountries.Collect(recipient).Where(country => country.IsThirdCountry).Select(country => country.Code)
                )
            },
            {
                "mechanisms",
                new JsonArray(
                    recipient.Transfers.Select(transfer => new JsonObject
                    {
                        { "key", transfer.Mechanism },
                        { "name", transfer.Name.In(language) },
                        { "citation", transfer.Citation.In(language) },
                        { "module", Stated.Name(transfer.Module) },
                        { "reference", Stated.Name(transfer.Reference) },
                        { "measures", transfer.Measures.In(language) },
                        { "condition", transfer.Condition.In(language) },
                        { "verifiedOn", transfer.VerifiedOn?.ToString() },
                    })
                )
            },
        };

    private static JsonObject Retention(Retention retention, string language) =>
        new()
        {
            { "text", Core.Composition.RetentionPhrase.Whole(retention, language).OrNone() },
            { "period", retention.Period?.ToString() },
            { "maxPeriod", retention.MaxPeriod?.ToString() },
            { "statutes", JsonArray.FromTexts(retention.Statutes.In(language)).OrNone() },
            { "configuredIn", Stated.Name(retention.ConfiguredIn) },
        };

    private static JsonObject? Assessment(ImpactAssessment? assessment, string language) =>
        assessment is null
            ? null
            : new()
            {
                { "state", Camel(assessment.State.ToString()) },
                { "carriedOutOn", assessment.CarriedOutOn?.ToString() },
                { "reason", assessment.Reason.In(language) },
                { "statement", assessment.Statement.In(language) },
            };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
