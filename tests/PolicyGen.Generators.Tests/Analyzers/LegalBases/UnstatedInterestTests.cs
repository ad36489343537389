using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnstatedInterestTests
{
    [Fact]
    public Task Reports_a_purpose_with_its_own_basis() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedInterestAnalyzer(),
            """
            [DataProcessing("Protokolle"), Purpose("Nachweis", Basis.LegalObligation), [|Purpose("Sicherheit",
                Basis.LegitimateInterests)|]] class Logs;
            """,
            DiagnosticSeverity.Error,
            "Purpose 'Sicherheit' rests on legitimate interests but states none. Write Interest = \"…\"."
        );

    [Fact]
    public Task Reports_a_purpose_that_inherits_its_basis() =>
        RuleRun.VerifyReportsAsync(
            new UnstatedInterestAnalyzer(),
            """[DataProcessing("Protokolle"), [|Purpose("Sicherheit")|], LegalBasis(Basis.LegitimateInterests)] class Logs;""",
            DiagnosticSeverity.Error,
            "Purpose 'Sicherheit' rests on legitimate interests but states none. Write Interest = \"…\"."
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Protokolle"), Purpose("Sicherheit", Basis.LegitimateInterests,
                Interest = "ein sicherer Betrieb")] class Logs;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Protokolle"), Purpose("Sicherheit"), LegalBasis(Basis.LegitimateInterests,
                Interest = "ein sicherer Betrieb")] class Logs;
            """
    )]
    [InlineData("""[DataProcessing("Protokolle"), Purpose("Sicherheit", Basis.Contract)] class Logs;""")]
    [InlineData("""[DataProcessing(KnownProcessings.ServerLogs)] class Logs;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new UnstatedInterestAnalyzer(), source);
}
