using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ConsentWithoutWithdrawalTests
{
    [Fact]
    public Task No_way_at_all() =>
        RuleRun.VerifyReportsAsync(
            new ConsentWithoutWithdrawalAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Phone = "+49 441 1")]
            [DataProcessing("Brief"), Purpose("Versand", Basis.Contract), [|Purpose("Neuigkeiten", Basis.Consent)|]] class Letter;
            """,
            DiagnosticSeverity.Warning,
            "Processing 'Brief' relies on consent but nothing says how to withdraw it; write WithdrawBy = \"…\", or Contact on [assembly: DataSubjectRights]"
        );

    [Fact]
    public Task A_ready_made_one() =>
        RuleRun.VerifyReportsAsync(
            new ConsentWithoutWithdrawalAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Phone = "+49 441 1")]
            [[|DataProcessing(KnownProcessings.ConsentBasedAnalytics, Title = "Statistik")|]] class Visit;
            """,
            DiagnosticSeverity.Warning,
            "Processing 'Statistik' relies on consent but nothing says how to withdraw it; write WithdrawBy = \"…\", or Contact on [assembly: DataSubjectRights]"
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
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) =>
        RuleRun.VerifyAsync(new ConsentWithoutWithdrawalAnalyzer(), source);
}
