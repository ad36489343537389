using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnstatedDataProtectionOfficerTests
{
    [Fact]
    public Task Reports_a_policy_that_says_nothing_about_an_officer() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedDataProtectionOfficerAnalyzer(),
            """[assembly: [|PrivacyPolicy(AsOf = "2026-11-01")|]]""",
            DiagnosticSeverity.Info,
            "The policy says nothing about a data protection officer. Add [assembly: DataProtectionOfficer(…)], or "
                + "[assembly: NoDataProtectionOfficer(\"…\")] with the reason."
        );

    [Fact]
    public Task Reports_an_officer_next_to_a_declared_absence() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedDataProtectionOfficerAnalyzer(),
            RuleRun.Root
                + """
                [assembly: DataProtectionOfficer("Ada Beispiel")]
                [assembly: [|NoDataProtectionOfficer("zu klein")|]]
                """,
            DiagnosticSeverity.Error,
            "[DataProtectionOfficer] names an officer and [NoDataProtectionOfficer] denies that there is one. Keep one of the two."
        );

    [Theory]
    [InlineData("Gemeinde Moorbrück\", City = \"Moorbrück")]
    [InlineData("Wasserverband Moorbrück\", LegalForm = \"Körperschaft des öffentlichen Rechts")]
    public Task Reports_the_declared_absence_at_a_public_body(string name) =>
        RuleRun.VerifyReportsAsync(
            new UnstatedDataProtectionOfficerAnalyzer(),
            $"""
            [assembly: PrivacyPolicy] [assembly: DataController("{name}", Country = "DE")]
                [assembly: [|NoDataProtectionOfficer("zu klein")|]]
            """,
            DiagnosticSeverity.Warning,
            "[NoDataProtectionOfficer] denies that there is an officer, but the controller is a public body. Name its "
                + "officer (Art. 37(1)(a) GDPR)."
        );

    [Fact]
    public Task Reports_the_declared_absence_despite_an_impact_assessment() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedDataProtectionOfficerAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|NoDataProtectionOfficer("zu klein")|]]
                [DataProcessing("Anrufe"), ImpactAssessment(AssessmentState.Done)] class CallRecord;
                """,
            DiagnosticSeverity.Warning,
            "[NoDataProtectionOfficer] denies that there is an officer, but an impact assessment was carried out. Name "
                + "an officer (§ 38(1) sentence 2 BDSG), or check the assessment."
        );

    [Theory]
    [InlineData(
        "[DataProcessing(\"Anrufe\"), AiInteraction, SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] class CallRecord;"
    )]
    [InlineData(
        "[DataProcessing(\"Anrufe\"), AiInteraction] record CallRecord([DataItem(\"Befinden\"), "
            + "SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] string? Health);"
    )]
    [InlineData(
        "[DataProcessing(\"Anrufe\"), AiInteraction, SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent), "
            + "ImpactAssessment(AssessmentState.NotRequired)] class CallRecord;"
    )]
    public Task Reports_the_declared_absence_when_an_AI_handles_special_categories(string processing) =>
        RuleRun.VerifyReportsAsync(
            new UnstatedDataProtectionOfficerAnalyzer(),
            RuleRun.Root + "[assembly: [|NoDataProtectionOfficer(\"zu klein\")|]]\n" + processing,
            DiagnosticSeverity.Warning,
            "[NoDataProtectionOfficer] denies that there is an officer, but in 'Anrufe' an AI talks to people about "
                + "special categories of data, which suggests that an impact assessment, and so an officer, is required. Name "
                + "an officer (§ 38(1) sentence 2 BDSG), or write [ImpactAssessment(AssessmentState.NotRequired, Reason = "
                + "\"…\")]."
        );

    [Theory]
    [InlineData("[DataProcessing(\"Anrufe\"), AiInteraction] class CallRecord;")]
    [InlineData("[DataProcessing(\"Anrufe\"), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] class CallRecord;")]
    [InlineData(
        "[DataProcessing(\"Anrufe\"), AiInteraction] class CallRecord; [DataProcessing(\"Praxis\"), "
            + "SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] class Record;"
    )]
    [InlineData(
        "[DataProcessing(\"Anrufe\"), AiInteraction, SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent), "
            + "ImpactAssessment(AssessmentState.NotRequired, Reason = \"wenige Personen\")] class CallRecord;"
    )]
    [InlineData(
        "[DataProcessing(\"Anrufe\"), AiInteraction, SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent), "
            + "ImpactAssessment(AssessmentState.NotRequired, Statement = \"Es sind wenige Personen.\")] class CallRecord;"
    )]
    [InlineData(
        "[assembly: ImpactAssessment(AssessmentState.NotRequired, Reason = \"wenige Personen\")] "
            + "[DataProcessing(\"Anrufe\"), AiInteraction, SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] "
            + "class CallRecord;"
    )]
    public Task Is_silent_on_a_declared_absence_without_a_risk(string rest) =>
        RuleRun.VerifyAsync(
            new UnstatedDataProtectionOfficerAnalyzer(),
            RuleRun.Root + "[assembly: NoDataProtectionOfficer(\"zu klein\")]\n" + rest
        );

    [Theory]
    [InlineData(RuleRun.Root + """[assembly: DataProtectionOfficer("Ada Beispiel")]""")]
    [InlineData(RuleRun.Root + """[assembly: NoDataProtectionOfficer("weniger als 20 Personen")]""")]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: NoDataProtectionOfficer("zu klein")]
                [DataProcessing("Anrufe"), ImpactAssessment(AssessmentState.NotRequired)] class CallRecord;
                """
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new UnstatedDataProtectionOfficerAnalyzer(), source);
}
