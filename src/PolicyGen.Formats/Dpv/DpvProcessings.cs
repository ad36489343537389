using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>One processing: purposes with their legal bases, data, people, recipients, storage and measures.</summary>
internal static class DpvProcessings
{
    public static JsonObject Of(PolicyDocument document, Processing processing, DpvNames names)
    {
        var isProcessor = processing.Role == ProcessingRole.Processor;
        return new()
        {
            { "@id", names.Processing(processing) },
            { "@type", "dpv:PersonalDataProcess" },
            { "dct:title", DpvTexts.Of(processing.Title) },
            { "dct:description", DpvTexts.Of(processing.Description) },
            { "dpv:hasDataController", isProcessor ? Principal(processing) : DpvTexts.Reference(names.Controller) },
            { "dpv:hasDataProcessor", isProcessor ? DpvTexts.Reference(names.Controller) : null },
            { "dpv:hasPurpose", new JsonArray(processing.Purposes.Select(purpose => Purpose(purpose, document.Controller))).OrNone() },
            { "dpv:hasLegalBasis", LegalBases(processing).OrNone() },
            {
                "dpv:hasDataSubject",
                new JsonArray(processing.DataSubjects.Select(subject => Thing("dpv:DataSubject", "DataSubjects", subject))).OrNone()
            },
            {
                "dpv:hasPersonalData",
                new JsonArray([.. processing.DataItems.Select(Data), .. processing.SpecialCategories.Select(SpecialCategory)]).OrNone()
            },
            { "dpv:hasDataSource", Sources(processing).OrNone() },
            {
                "dpv:hasRecipient",
                new JsonArray(
                    processing
                        .Recipients.Select(use => document.FindRecipient(use.RecipientId))
                        .OfType<Recipient>()
                        .Select(recipient => DpvTexts.Reference(names.Recipient(recipient)))
                ).OrNone()
            },
            { "dpv:hasStorageCondition", DpvStorage.Of(processing.Retentions, document.Languages).OrNone() },
            { "dpv:hasTechnicalOrganisationalMeasure", Measures(processing.SecurityMeasures).OrNone() },
            { "dpv:hasContext", AutomatedDecisions(processing.AutomatedDecisions).OrNone() },
        };
    }

    public static JsonArray Measures(IEnumerable<LocalizedText> measures) =>
        new(measures.Select(measure => Thing("dpv:TechnicalOrganisationalMeasure", "Measures", measure)));

    public static JsonArray AutomatedDecisions(IEnumerable<AutomatedDecision> decisions) =>
        new(
            decisions.Select(decision => new JsonObject
            {
                { "@type", "dpv:AutomatedDecisionMaking" },
                { "dct:title", DpvTexts.Of(decision.Name) },
                {
                    "dpv:hasAlgorithmicLogic",
                    DpvTexts.Of(decision.Logic) is { } logic
                        ? new JsonObject { { "@type", "dpv:AlgorithmicLogic" }, { "dct:description", logic } }
                        : null
                },
                {
                    "dpv:hasConsequence",
                    DpvTexts.Of(decision.Consequences) is { } consequences
                        ? new JsonObject { { "@type", "dpv:Consequence" }, { "dct:description", consequences } }
                        : null
                },
                { "dpv:hasHumanInvolvement", decision.HasHumanReview ? DpvTexts.Reference("dpv:HumanInvolvementForIntervention") : null },
            })
        );

    private static JsonObject Thing(string type, string vocabularyClass, LocalizedText text) =>
        new() { { "@type", DpvTerms.Types(type, vocabularyClass, text) }, { "dct:title", DpvTexts.Of(text) } };

    private static JsonObject? Principal(Processing processing) =>
        DpvTexts.Of(processing.OnBehalfOf) is { } name ? new() { { "@type", "dpv:DataController" }, { "dct:title", name } } : null;

    private static JsonObject Purpose(Purpose purpose, Controller controller) =>
        new()
        {
            { "@type", DpvTerms.Types("dpv:Purpose", "Purposes", purpose.Text) },
            { "dct:title", DpvTexts.Of(purpose.Text) },
            { "dpv:hasLegalBasis", new JsonArray(purpose.Bases.Select(basis => LegalBasis(basis, purpose, controller))).OrNone() },
        };

    /// <summary>The basis by its article; with the interest behind it where that is declared.</summary>
    private static JsonObject LegalBasis(Basis basis, Purpose purpose, Controller controller)
    {
        var article = DpvTerms.LegalBasis(basis);
        var interest = basis == Basis.LegitimateInterests ? DpvTexts.Of(purpose.Interest) : null;
        if (article is not null && interest is null)
            return DpvTexts.Reference(article);
        return new()
        {
            { "@type", article ?? "dpv:LegalBasis" },
            { "dct:title", article is null ? Core.Composition.LegalBases.Citation(basis, controller, "en") : null },
            { "dct:description", interest },
        };
    }

    private static JsonArray LegalBases(Processing processing) =>
        new(
            processing
                .Purposes.SelectMany(purpose => purpose.Bases)
                .Concat(processing.SpecialCategories.Select(category => category.Basis))
                .Select(DpvTerms.LegalBasis)
                .OfType<string>()
                .Distinct()
                .Select(DpvTexts.Reference)
        );

    private static JsonObject Data(DataItem item) =>
        new()
        {
            { "@type", DpvTerms.Types("dpv:PersonalData", "DataItems", item.Label) },
            { "dct:title", DpvTexts.Of(item.Label) },
            { "dpv:hasNecessity", item.IsOptional ? DpvTexts.Reference("dpv:Optional") : null },
        };

    private static JsonObject SpecialCategory(SpecialCategory category) =>
        new()
        {
            { "@type", DpvTerms.Types("dpv:SpecialCategoryPersonalData", "SpecialCategories", category.Kind) },
            { "dct:title", DpvTexts.Of(category.Kind) },
            { "dpv:hasLegalBasis", DpvTerms.LegalBasis(category.Basis) is { } basis ? DpvTexts.Reference(basis) : null },
            { "dpv:hasNecessity", category.IsVoluntary ? DpvTexts.Reference("dpv:Optional") : null },
        };

    private static JsonArray Sources(Processing processing)
    {
        var source = processing.Source;
        return new([
            (source & DataSource.DataSubject) != 0 ? DpvTexts.Reference("dpv:DataSubjectDataSource") : null,
            (source & DataSource.ThirdParty) != 0 ? DpvTexts.Reference("dpv:ThirdPartyDataSource") : null,
            (source & DataSource.PublicSource) != 0 ? DpvTexts.Reference("dpv:PublicDataSource") : null,
            DpvTexts.Of(processing.SourceName) is { } name ? new JsonObject { { "@type", "dpv:DataSource" }, { "dct:title", name } } : null,
        ]);
    }
}
