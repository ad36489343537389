using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class SpecialCategoryWithoutBasisTests
{
    [Fact]
    public Task Reports_a_missing_condition_on_a_class_and_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new SpecialCategoryWithoutBasisAnalyzer(),
            """
            [DataProcessing("Akte"), SpecialCategory("Allergien", [|Basis.Consent|])]
                record Chart([DataItem("Befund"), SpecialCategory("Befunde", [|Basis.Contract|])]
                string Finding);
            """,
            DiagnosticSeverity.Error,
            "'Allergien' is a special category of data, and Basis.Consent is not a condition of Art. 9(2) GDPR. Write, "
                + "for example, Basis.ExplicitConsent.",
            "'Befunde' is a special category of data, and Basis.Contract is not a condition of Art. 9(2) GDPR. Write, "
                + "for example, Basis.ExplicitConsent."
        );

    [Fact]
    public Task Reports_a_health_term_without_a_condition() =>
        RuleRun.VerifyReportsAsync(
            new SpecialCategoryWithoutBasisAnalyzer(),
            """
            [DataProcessing("Akte"), Purpose("Behandlung", Basis.Contract), DataItem(DataItems.FullName)]
                record Chart([DataItem([|DataItems.Diagnoses|])] string Diagnosis,
                [DataItem(DataItems.Medication)] string Medication);
            """,
            DiagnosticSeverity.Info,
            "'Diagnosen' is a special category of data, and its processing names no condition of Art. 9(2) GDPR. Add, "
                + "for example, [SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)]."
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Akte"), DataItem(DataItems.Diagnoses), SpecialCategory(SpecialCategories.Health,
                Basis.HealthCare)] class Chart;
            """
    )]
    [InlineData("""[DataProcessing("Akte"), DataItem(DataItems.Diagnoses), Purpose("Vorsorge", Basis.ExplicitConsent)] class Chart;""")]
    [InlineData(
        """
            [DataProcessing("Akte", Role = ProcessingRole.Processor, OnBehalfOf = "der Praxis"),
                DataItem(DataItems.Diagnoses)] class Chart;
            """
    )]
    [InlineData("""[DataProcessing("Akte"), DataItem(DataItems.AppointmentReason)] class Chart;""")]
    [InlineData("""[DataProcessing("Akte"), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] class Chart;""")]
    [InlineData("""[DataProcessing("Akte"), SpecialCategory(SpecialCategories.Health, Basis.HealthCare)] class Chart;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new SpecialCategoryWithoutBasisAnalyzer(), source);
}
