using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class TransferWithoutMechanismTests
{
    [Fact]
    public Task Reports_a_transfer_on_a_class() =>
        RuleRun.VerifyReportsAsync(
            new TransferWithoutMechanismAnalyzer(),
            RuleRun.Root
                + """
                [Processor("Twilio", Country = [|"US"|])] class CallRecord;
                [Processor("twilio")] class Message;
                """,
            DiagnosticSeverity.Error,
            "'Twilio' receives data in USA, a third country, but no transfer mechanism is declared. Write Mechanism = "
                + "\"…\" with what your contract relies on."
        );

    [Fact]
    public Task Reports_a_transfer_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new TransferWithoutMechanismAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Twilio",
                    Country = [|"US"|])] string Caller);
                """,
            DiagnosticSeverity.Error,
            "'Twilio' receives data in USA, a third country, but no transfer mechanism is declared. Write Mechanism = "
                + "\"…\" with what your contract relies on."
        );

    [Fact]
    public Task Reports_the_country_of_the_group() =>
        RuleRun.VerifyReportsAsync(
            new TransferWithoutMechanismAnalyzer(),
            RuleRun.Root + """[Processor("Twilio", Country = "IE", GroupCountry = [|"US"|])] class CallRecord;""",
            DiagnosticSeverity.Error,
            "'Twilio' receives data in USA, a third country, but no transfer mechanism is declared. Write Mechanism = "
                + "\"…\" with what your contract relies on."
        );

    [Fact]
    public Task Reports_a_processing_country() =>
        RuleRun.VerifyReportsAsync(
            new TransferWithoutMechanismAnalyzer(),
            RuleRun.Root + """[Processor("Twilio", Country = "IE", ProcessingCountries = [|new[] { "DE", "IN" }|])] class CallRecord;""",
            DiagnosticSeverity.Error,
            "'Twilio' receives data in Indien, a third country, but no transfer mechanism is declared. Write Mechanism = "
                + "\"…\" with what your contract relies on."
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [Processor("Twilio", Country = "US")] class CallRecord;
                [Processor("Twilio", Mechanism = "SCC")] class Message;
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Transfer("TWILIO", "SCC")]
                [Processor("Twilio", Country = "US")] class CallRecord;
                """
    )]
    [InlineData(RuleRun.Root + """[Processor("Onepage GmbH", Country = "DE")] class Site;""")]
    [InlineData(RuleRun.Root + """[Processor("n8n", SelfHosted = true, Country = "DE")] class Flow;""")]
    [InlineData(RuleRun.Root + """[Processor("Bergwerk", Country = "CH")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPFF")] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new TransferWithoutMechanismAnalyzer(), source);
}
