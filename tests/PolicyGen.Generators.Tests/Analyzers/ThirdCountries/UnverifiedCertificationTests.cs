using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnverifiedCertificationTests
{
    [Fact]
    public Task Reports_a_certification_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new UnverifiedCertificationAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Twilio",
                    Country = "US", Mechanism = [|"DPF"|])] string Caller);
                """,
            DiagnosticSeverity.Info,
            "'Twilio' claims a certification, but no date says when the list was checked. Add [assembly: "
                + "Transfer(\"Twilio\", \"DPF\", VerifiedOn = \"yyyy-MM-dd\")]."
        );

    [Fact]
    public Task Reports_a_transfer_without_a_date_of_verification() =>
        RuleRun.VerifyReportsAsync(
            new UnverifiedCertificationAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|Transfer("Twilio", "DPF")|]]
                [Processor("Twilio", Country = "US")] class CallRecord;
                """,
            DiagnosticSeverity.Info,
            "'Twilio' claims a certification, but no date says when the list was checked. Write VerifiedOn = \"yyyy-MM-dd\"."
        );

    [Fact]
    public Task Reports_several_mechanisms_without_conditions() =>
        RuleRun.VerifyReportsAsync(
            new UnverifiedCertificationAnalyzer(),
            RuleRun.Root
                + """
                [assembly: Processor("Twilio", Country = "US")]
                [assembly: Transfer("Twilio", "SCC")]
                [assembly: Transfer("Twilio", [|"BCR"|])]
                """,
            DiagnosticSeverity.Info,
            "'Twilio' has the mechanisms SCC and BCR, but nothing says when each one applies. Write Condition on "
                + "[assembly: Transfer(…)] for those that do not always apply."
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Processor("Twilio", Country = "US")] [assembly: Transfer("Twilio", "DPF",
                    VerifiedOn = "2026-10-01"), Transfer("Twilio", "SCC"), Transfer("Twilio", "BCR")]
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Processor("Twilio", Country = "US")] [assembly: Transfer("Twilio", "SCC"),
                    Transfer("Twilio", "Art49_1_a", Condition = "Sie willigen ein.")]
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Transfer("Twilio", "DPF", VerifiedOn = "2026-10-01")]
                [Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;
                """
    )]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "SCC")] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new UnverifiedCertificationAnalyzer(), source);
}
