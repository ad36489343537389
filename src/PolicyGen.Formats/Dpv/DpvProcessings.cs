using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>One processing: purposes with their legal bases, data, people, recipients, storage and measures.</summary>
internal static class DpvProcessings
{
    public static JsonObject Compose(PolicyDocument document, Processing processing, DpvIdentifiers names)
    {
        var isProcessor = processing.Role == ProcessingRole.Processor;
        return new()
        {
            { "@id", names.GetProcessingId(processing) },
            { "@type", "dpv:PersonalDataProcess" },
            { "dct:title", DpvTexts.Compose(processing.Title) },
            { "dct:description", DpvTexts.Compose(processing.Description) },
            { "dpv:hasDataController", isProcessor ? ComposePrincipal(processing) : DpvTexts.ComposeReference(names.ControllerId) },
            { "dpv:hasDataProcessor", isProcessor ? DpvTexts.ComposeReference(names.ControllerId) : null },
            {
                "dpv:hasPurpose",
                new JsonArray(processing.Purposes.Select(purpose => ComposePurpose(purpose, document.Controller))).NullIfEmpty()
            },
            { "dpv:hasLegalBasis", ComposeLegalBases(processing).NullIfEmpty() },
            {
                "dpv:hasDataSubject",
                new JsonArray(
                    processing.DataSubjects.Select(subject => ComposeNode("dpv:DataSubject", "DataSubjects", subject))
                ).NullIfEmpty()
            },
            {
                "dpv:hasPersonalData",
                new JsonArray([
                    .. processing.DataItems.Select(ComposeData),
                    .. processing.SpecialCategories.Select(ComposeSpecialCategory),
                ]).NullIfEmpty()
            },
            { "dpv:hasDataSource", ComposeSources(processing).NullIfEmpty() },
            {
                "dpv:hasRecipient",
                new JsonArray(
                    processing
                        .Recipients.Select(use => document.FindRecipient(use.RecipientId))
                        .OfType<Recipient>()
                        .Select(recipient => DpvTexts.ComposeReference(names.GetRecipientId(recipient)))
                ).NullIfEmpty()
            },
            { "dpv:hasStorageCondition", DpvStorage.Compose(processing.Retentions, document.Languages).NullIfEmpty() },
            { "dpv:hasTechnicalOrganisationalMeasure", ComposeMeasures(processing.SecurityMeasures).NullIfEmpty() },
            { "dpv:hasContext", ComposeAutomatedDecisions(processing.AutomatedDecisions).NullIfEmpty() },
        };
    }

    public static JsonArray ComposeMeasures(IEnumerable<LocalizedText> measures) =>
        new(measures.Select(measure => ComposeNode("dpv:TechnicalOrganisationalMeasure", "Measures", measure)));

    public static JsonArray ComposeAutomatedDecisions(IEnumerable<AutomatedDecision> decisions) =>
        new(
            decisions.Select(decision => new JsonObject
            {
                { "@type", "dpv:AutomatedDecisionMaking" },
                { "dct:title", DpvTexts.Compose(decision.Name) },
                {
                    "dpv:hasAlgorithmicLogic",
                    DpvTexts.Compose(decision.Logic) is { } logic
                        ? new JsonObject { { "@type", "dpv:AlgorithmicLogic" }, { "dct:description", logic } }
                        : null
                },
                {
                    "dpv:hasConsequence",
                    DpvTexts.Compose(decision.Consequences) is { } consequences
                        ? new JsonObject { { "@type", "dpv:Consequence" }, { "dct:description", consequences } }
                        : null
                },
                {
                    "dpv:hasHumanInvolvement",
                    decision.HasHumanReview ? DpvTexts.ComposeReference("dpv:HumanInvolvementForIntervention") : null
                },
            })
        );

    private static JsonObject ComposeNode(string type, string vocabularyClass, LocalizedText text) =>
        new() { { "@type", DpvTerms.GetTypes(type, vocabularyClass, text) }, { "dct:title", DpvTexts.Compose(text) } };

    private static JsonObject? ComposePrincipal(Processing processing) =>
        DpvTexts.Compose(processing.OnBehalfOf) is { } name ? new() { { "@type", "dpv:DataController" }, { "dct:title", name } } : null;

    private static JsonObject ComposePurpose(Purpose purpose, Controller controller) =>
        new()
        {
            { "@type", DpvTerms.GetTypes("dpv:Purpose", "Purposes", purpose.Text) },
            { "dct:title", DpvTexts.Compose(purpose.Text) },
            {
                "dpv:hasLegalBasis",
                new JsonArray(purpose.Bases.Select(basis => ComposeLegalBasis(basis, purpose, controller))).NullIfEmpty()
            },
        };

    /// <summary>The basis by its article; with the interest behind it where that is declared.</summary>
    private static JsonObject ComposeLegalBasis(Basis basis, Purpose purpose, Controller controller)
    {
        var article = DpvTerms.FindLegalBasis(basis);
        var interest = basis == Basis.LegitimateInterests ? DpvTexts.Compose(purpose.Interest) : null;
        if (article is not null && interest is null)
            return DpvTexts.ComposeReference(article);
        return new()
        {
            { "@type", article ?? "dpv:LegalBasis" },
            { "dct:title", article is null ? Core.Composition.LegalBases.GetCitation(basis, controller, "en") : null },
            { "dct:description", interest },
        };
    }

    private static JsonArray ComposeLegalBases(Processing processing) =>
        new(
            processing
                .Purposes.SelectMany(purpose => purpose.Bases)
                .Concat(processing.SpecialCategories.Select(category => category.Basis))
                .Select(DpvTerms.FindLegalBasis)
                .OfType<string>()
                .Distinct()
                .Select(DpvTexts.ComposeReference)
        );

    private static JsonObject ComposeData(DataItem item) =>
        new()
        {
            { "@type", DpvTerms.GetTypes("dpv:PersonalData", "DataItems", item.Label) },
            { "dct:title", DpvTexts.Compose(item.Label) },
            { "dpv:hasNecessity", item.IsOptional ? DpvTexts.ComposeReference("dpv:Optional") : null },
        };

    private static JsonObject ComposeSpecialCategory(SpecialCategory category) =>
        new()
        {
            { "@type", DpvTerms.GetTypes("dpv:SpecialCategoryPersonalData", "SpecialCategories", category.Kind) },
            { "dct:title", DpvTexts.Compose(category.Kind) },
            { "dpv:hasLegalBasis", DpvTerms.FindLegalBasis(category.Basis) is { } basis ? DpvTexts.ComposeReference(basis) : null },
            { "dpv:hasNecessity", category.IsVoluntary ? DpvTexts.ComposeReference("dpv:Optional") : null },
        };

    private static JsonArray ComposeSources(Processing processing)
    {
        var source = processing.Source;
        return new([
            (source & DataSource.DataSubject) != 0 ? DpvTexts.ComposeReference("dpv:DataSubjectDataSource") : null,
            (source & DataSource.ThirdParty) != 0 ? DpvTexts.ComposeReference("dpv:ThirdPartyDataSource") : null,
            (source & DataSource.PublicSource) != 0 ? DpvTexts.ComposeReference("dpv:PublicDataSource") : null,
            DpvTexts.Compose(processing.SourceName) is { } name
                ? new JsonObject { { "@type", "dpv:DataSource" }, { "dct:title", name } }
                : null,
        ]);
    }
}
