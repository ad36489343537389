using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ConsentWithoutWithdrawalTests
{
    [Fact]
    public Task Reports_consent_without_a_way_to_withdraw() =>
        RuleRun.VerifyReportsAsync(
            new ConsentWithoutWithdrawalAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Phone = "+49 441 1")]
            [DataProcessing("Brief"), Purpose("Versand", Basis.Contract), [|Purpose("Neuigkeiten", Basis.Consent)|]] class Letter;
            """,
            DiagnosticSeverity.Warning,
            "Processing 'Brief' relies on consent, but the policy does not say how to withdraw it. Write WithdrawBy = "
                + "\"…\", or Contact on [assembly: DataSubjectRights]."
        );

    [Fact]
    public Task Reports_a_ready_made_processing() =>
        RuleRun.VerifyReportsAsync(
            new ConsentWithoutWithdrawalAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Phone = "+49 441 1")]
            [[|DataProcessing(KnownProcessings.ConsentBasedAnalytics, Title = "Statistik")|]] class Visit;
            """,
            DiagnosticSeverity.Warning,
            "Processing 'Statistik' relies on consent, but the policy does not say how to withdraw it. Write WithdrawBy "
                + "= \"…\", or Contact on [assembly: DataSubjectRights]."
        );

    [Theory]
    [InlineData(RuleRun.Root + """[DataProcessing("Brief"), Purpose("Neuigkeiten", Basis.Consent)] class Letter;""")]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Phone = "+49 441 1")]
            [DataProcessing("Brief"), Purpose("Neuigkeiten", Basis.Consent, WithdrawBy = "per Brief")] class Letter;
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Phone = "+49 441 1")]
            [assembly: DataSubjectRights(Contact = "info@rufwerk.example")]
            [DataProcessing("Brief"), Purpose("Neuigkeiten", Basis.Consent)] class Letter;
            """
    )]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new ConsentWithoutWithdrawalAnalyzer(), source);
}
