using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class HealthCareWithoutSecrecyTests
{
    [Fact]
    public Task Reports_missing_secrecy_on_a_class_and_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new HealthCareWithoutSecrecyAnalyzer(),
            """
            [DataProcessing("Akte"), [|SpecialCategory(SpecialCategories.Health, Basis.HealthCare)|]]
                record Chart([DataItem("Befund"), [|SpecialCategory(SpecialCategories.Health,
                Basis.HealthCare)|]] string Finding);
            """,
            DiagnosticSeverity.Warning,
            "Art. 9(2)(h) GDPR requires processing by or under a person bound by professional secrecy (Art. 9(3)). Write "
                + "ProfessionalSecrecy = \"…\" or use Basis.ExplicitConsent.",
            "Art. 9(2)(h) GDPR requires processing by or under a person bound by professional secrecy (Art. 9(3)). Write "
                + "ProfessionalSecrecy = \"…\" or use Basis.ExplicitConsent."
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Akte"), SpecialCategory(SpecialCategories.Health, Basis.HealthCare,
                ProfessionalSecrecy = "§ 203 StGB")] class Chart;
            """
    )]
    [InlineData("""[DataProcessing("Akte"), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] class Chart;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new HealthCareWithoutSecrecyAnalyzer(), source);
}
