using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class AiImprovementWithoutConsentTests
{
    [Fact]
    public Task Reports_AI_improvement_based_on_legitimate_interests() =>
        RuleRun.VerifyReportsAsync(
            new AiImprovementWithoutConsentAnalyzer(),
            """
            [DataProcessing("Anrufe"), [|Purpose("Bessere Modelle", Basis.LegitimateInterests,
                Kind = PurposeKind.AiImprovement)|]] class CallRecord;
            """,
            DiagnosticSeverity.Warning,
            "Purpose 'Bessere Modelle' uses personal data to improve AI models without consent. Ask for consent, or "
                + "document the balancing test and suppress this with its reason."
        );

    [Fact]
    public Task Is_an_error_for_special_categories_of_data() =>
        RuleRun.VerifyReportsAsync(
            new AiImprovementWithoutConsentAnalyzer(),
            """
            [DataProcessing("Anrufe"), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent),
                Purpose("Termine", Basis.Contract), [|Purpose("Bessere Modelle", Basis.LegitimateInterests,
                Kind = PurposeKind.AiImprovement)|]] class CallRecord;
            """,
            DiagnosticSeverity.Error,
            "Purpose 'Bessere Modelle' uses special categories of data to improve AI models without consent. Ask for explicit consent."
        );

    [Theory]
    [InlineData("Verbesserung der KI-Modelle")]
    [InlineData("Training unserer KI")]
    [InlineData("Training our AI models with tickets")]
    [InlineData("Weiterentwicklung von Sprachmodellen")]
    public Task Is_a_warning_for_a_purpose_in_free_text(string purpose) =>
        RuleRun.VerifyAsync(
            new AiImprovementWithoutConsentAnalyzer(),
            "[DataProcessing(\"Anrufe\"), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent), "
                + $"[|Purpose(\"{purpose}\", Basis.LegitimateInterests)|]] class CallRecord;"
        );

    [Theory]
    [InlineData("Optimierung der KI-Telefonie")]
    [InlineData("Schulung unserer Beschäftigten im Umgang mit KI")]
    [InlineData("Betrieb ohne Training von KI-Modellen")]
    [InlineData("Verbesserung des Angebots")]
    public Task Is_silent_on_free_text_about_something_else(string purpose) =>
        RuleRun.VerifyAsync(
            new AiImprovementWithoutConsentAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), Purpose(\"{purpose}\", Basis.LegitimateInterests)] class CallRecord;"
        );

    [Theory]
    [InlineData("Purposes.AiTraining")]
    [InlineData("Purposes.AiFunctionOptimisation")]
    public Task Recognizes_terms_of_the_vocabulary_without_a_kind(string term) =>
        RuleRun.VerifyAsync(
            new AiImprovementWithoutConsentAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), Purpose(Purposes.CallAnswering, Basis.Contract), [|Purpose({term}, "
                + "Basis.LegitimateInterests)|]] class CallRecord;"
        );

    [Theory]
    [InlineData(
        """[DataProcessing("Anrufe"), Purpose("Bessere Modelle", Basis.Consent, Kind = PurposeKind.AiImprovement)] class CallRecord;"""
    )]
    [InlineData("""[DataProcessing("Anrufe"), Purpose("Bessere Abläufe", Basis.LegitimateInterests)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Purpose(Purposes.AiTraining, Basis.Consent)] class CallRecord;""")]
    [InlineData(
        """
            [DataProcessing("Anrufe"), Deidentified(Deidentification.Anonymized), Purpose(Purposes.AiTraining,
                Basis.LegitimateInterests)] class CallRecord;
            """
    )]
    [InlineData("""[DataProcessing(KnownProcessings.AiChat)] class Chat;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new AiImprovementWithoutConsentAnalyzer(), source);
}
