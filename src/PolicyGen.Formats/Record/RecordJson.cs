using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// The record for programs. Facts stand under the letter of Art. 30 that asks for them; dates and periods are in ISO 8601,
/// countries in ISO 3166-1.
/// </summary>
internal static class RecordJson
{
    public static JsonObject Compose(PolicyDocument document, string language) =>
        new()
        {
            { "title", RecordTexts.Title.Localize(language) },
            { "policy", document.Title.Localize(language) },
            { "language", language },
            { "asOf", document.AsOf?.ToString() },
            { "version", DeclaredText.TrimToNull(document.Version) },
            { "reviewBy", document.ReviewBy?.ToString() },
            { "controller", RecordContacts.FormatController(document.Controller, language) },
            { "jointControllers", JsonArray.FromTexts(RecordContacts.FormatJointControllers(document, language)).NullIfEmpty() },
            {
                "representative",
                document.EuRepresentative is { } representative ? RecordContacts.FormatContact(representative, language) : null
            },
            { "dataProtectionOfficer", RecordContacts.FormatOfficer(document, language) },
            {
                "processings",
                new JsonArray(
                    document
                        .Processings.Where(processing => processing.Role == ProcessingRole.Controller)
                        .Select(processing => ComposeForController(document, processing, language))
                )
            },
            {
                "processingsOnBehalf",
                new JsonArray(
                    document
                        .Processings.Where(processing => processing.Role != ProcessingRole.Controller)
                        .Select(processing => ComposeForProcessor(document, processing, language))
                ).NullIfEmpty()
            },
            {
                "recipientsWithoutProcessing",
                new JsonArray(
                    DeclarationScope.GetUnassignedRecipients(document).Select(recipient => ComposeRecipient(recipient, language))
                ).NullIfEmpty()
            },
        };

    /// <summary>Art. 30(1)(b) to (g) GDPR, then what is kept beside it.</summary>
    internal static JsonObject ComposeForController(PolicyDocument document, Processing processing, string language) =>
        new()
        {
            { "id", processing.Id },
            { "title", processing.Title.Localize(language) },
            { "description", processing.Description.Localize(language) },
            { "purposes", JsonArray.FromTexts(RecordFacts.DescribePurposes(processing, language)) },
            { "dataSubjects", JsonArray.FromTexts(processing.DataSubjects.Localize(language)) },
            { "dataCategories", JsonArray.FromTexts(RecordFacts.DescribeData(processing, language)) },
            { "specialCategories", JsonArray.FromTexts(RecordFacts.DescribeSpecialCategories(processing, language)).NullIfEmpty() },
            { "recipients", ComposeRecipients(document, processing, language) },
            { "noRecipients", processing.NoRecipients.Localize(language) },
            {
                "retentions",
                new JsonArray(
                    DeclarationScope.GetRetentions(document, processing).Select(retention => ComposeRetention(retention, language))
                )
            },
            { "securityMeasures", JsonArray.FromTexts(RecordFacts.DescribeMeasures(document, processing, language)) },
            { "legalBases", JsonArray.FromTexts(RecordFacts.DescribeLegalBases(document, processing, language)) },
            { "impactAssessment", ComposeAssessment(processing.ImpactAssessment ?? document.ImpactAssessment, language) },
            { "declaringType", DeclaredText.TrimToNull(processing.DeclaringType) },
        };

    /// <summary>Art. 30(2)(a) to (d) GDPR, then what is declared beside it.</summary>
    internal static JsonObject ComposeForProcessor(PolicyDocument document, Processing processing, string language) =>
        new()
        {
            { "id", processing.Id },
            { "title", processing.Title.Localize(language) },
            { "description", processing.Description.Localize(language) },
            { "onBehalfOf", processing.OnBehalfOf.Localize(language) },
            { "purposes", JsonArray.FromTexts(RecordFacts.DescribePurposes(processing, language)).NullIfEmpty() },
            { "dataSubjects", JsonArray.FromTexts(processing.DataSubjects.Localize(language)).NullIfEmpty() },
            { "dataCategories", JsonArray.FromTexts(RecordFacts.DescribeData(processing, language)).NullIfEmpty() },
            { "specialCategories", JsonArray.FromTexts(RecordFacts.DescribeSpecialCategories(processing, language)).NullIfEmpty() },
            { "subProcessors", ComposeRecipients(document, processing, language) },
            {
                "retentions",
                new JsonArray(
                    DeclarationScope.GetRetentions(document, processing).Select(retention => ComposeRetention(retention, language))
                ).NullIfEmpty()
            },
            { "securityMeasures", JsonArray.FromTexts(RecordFacts.DescribeMeasures(document, processing, language)) },
            { "impactAssessment", ComposeAssessment(processing.ImpactAssessment ?? document.ImpactAssessment, language) },
            { "declaringType", DeclaredText.TrimToNull(processing.DeclaringType) },
        };

    private static JsonArray ComposeRecipients(PolicyDocument document, Processing processing, string language) =>
        new(
            processing
                .Recipients.Select(use => document.FindRecipient(use.RecipientId))
                .OfType<Recipient>()
                .Select(recipient => ComposeRecipient(recipient, language))
        );

    internal static JsonObject ComposeRecipient(Recipient recipient, string language) =>
        new()
        {
            { "id", recipient.Id },
            { "name", RecordFacts.GetName(recipient, language) },
            { "kind", ToCamelCase(recipient.Kind.ToString()) },
            { "isCategory", recipient.IsCategory ? true : null },
            { "legalEntity", DeclaredText.TrimToNull(recipient.LegalEntity) },
            { "address", DeclaredText.TrimToNull(recipient.Address) },
            { "country", recipient.Country?.Code },
            { "groupCountry", recipient.GroupCountry?.Code },
            { "processingCountries", JsonArray.FromTexts(recipient.ProcessingCountries.Select(country => country.Code)).NullIfEmpty() },
            { "role", recipient.Role.Localize(language) },
            { "selfHosted", recipient.SelfHosted ? true : null },
            { "hostedBy", DeclaredText.TrimToNull(recipient.HostedBy) },
            { "subProcessors", JsonArray.FromTexts(recipient.SubProcessors).NullIfEmpty() },
            { "contract", ComposeContract(recipient, language) },
            { "transfers", recipient.InvolvesThirdCountry ? ComposeTransfers(recipient, language) : null },
        };

    /// <summary>Whether there is a contract under Art. 28(3) GDPR; left out where none is needed.</summary>
    private static JsonObject? ComposeContract(Recipient recipient, string language)
    {
        if (!recipient.HasContract && recipient is not { Kind: RecipientKind.Processor, SelfHosted: false })
            return null;
        return new()
        {
            { "declared", recipient.HasContract },
            { "name", recipient.ContractName.Localize(language) },
            { "date", recipient.ContractOn?.ToString() },
        };
    }

    private static JsonObject ComposeTransfers(Recipient recipient, string language) =>
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
                        { "name", transfer.Name.Localize(language) },
                        { "citation", transfer.Citation.Localize(language) },
                        { "module", DeclaredText.TrimToNull(transfer.Module) },
                        { "reference", DeclaredText.TrimToNull(transfer.Reference) },
                        { "measures", transfer.Measures.Localize(language) },
                        { "condition", transfer.Condition.Localize(language) },
                        { "verifiedOn", transfer.VerifiedOn?.ToString() },
                    })
                )
            },
        };

    private static JsonObject ComposeRetention(Retention retention, string language) =>
        new()
        {
            { "text", Core.Composition.RetentionPhrase.Compose(retention, language).ToTextOrNull() },
            { "period", retention.Period?.ToString() },
            { "maxPeriod", retention.MaxPeriod?.ToString() },
            { "statutes", JsonArray.FromTexts(retention.Statutes.Localize(language)).NullIfEmpty() },
            { "configuredIn", DeclaredText.TrimToNull(retention.ConfiguredIn) },
        };

    private static JsonObject? ComposeAssessment(ImpactAssessment? assessment, string language) =>
        assessment is null
            ? null
            : new()
            {
                { "state", ToCamelCase(assessment.State.ToString()) },
                { "carriedOutOn", assessment.CarriedOutOn?.ToString() },
                { "reason", assessment.Reason.Localize(language) },
                { "statement", assessment.Statement.Localize(language) },
            };

    private static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
