using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoLegalBasisTests
{
    [Fact]
    public Task Reports_a_purpose_without_a_basis() =>
        RuleRun.VerifyReportsAsync(
            new NoLegalBasisAnalyzer(),
            """[DataProcessing("Anrufe"), Purpose("Termine", Basis.Contract), [|Purpose("Rückruf")|]] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Purpose 'Rückruf' has no legal basis. Write it after the purpose, for example Basis.Contract, or add "
                + "[LegalBasis] to the class."
        );

    [Fact]
    public Task Reports_a_condition_for_special_categories_without_a_basis() =>
        RuleRun.VerifyReportsAsync(
            new NoLegalBasisAnalyzer(),
            """[DataProcessing("Behandlung"), [|Purpose("Diagnose", Basis.HealthCare)|]] class Treatment;""",
            DiagnosticSeverity.Warning,
            "Purpose 'Diagnose' has the condition Basis.HealthCare but no legal basis in Art. 6(1) GDPR. Write one "
                + "beside it, for example Basis.Contract, or add [LegalBasis] to the class."
        );

    [Theory]
    [InlineData("Basis.Contract, Basis.HealthCare")]
    [InlineData("Basis.ExplicitConsent")]
    public Task Is_silent_on_a_condition_next_to_a_basis(string bases) =>
        RuleRun.VerifyAsync(
            new NoLegalBasisAnalyzer(),
            $"""[DataProcessing("Behandlung"), Purpose("Diagnose", {bases})] class Treatment;"""
        );

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Purpose("Termine"), LegalBasis(Basis.Contract)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe", Role = ProcessingRole.Processor), Purpose("Termine")] class CallRecord;""")]
    [InlineData("""[DataProcessing(KnownProcessings.ContactForm)] class Form;""")]
    [InlineData("""[Purpose("Termine"), Retention(Days = 1)] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new NoLegalBasisAnalyzer(), source);
}
