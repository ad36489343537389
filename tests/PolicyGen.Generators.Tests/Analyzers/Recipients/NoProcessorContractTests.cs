using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoProcessorContractTests
{
    [Fact]
    public Task Reports_a_processor_on_a_class() =>
        RuleRun.VerifyReportsAsync(
            new NoProcessorContractAnalyzer(),
            RuleRun.Root
                + """
                [[|Processor("Twilio", Country = "US", Mechanism = "DPF")|]] class CallRecord;
                [Processor("TWILIO")] class Message;
                """,
            DiagnosticSeverity.Info,
            "No contract under Art. 28 GDPR is declared for processor 'Twilio'. Write ContractOn = \"yyyy-MM-dd\" from your records."
        );

    [Fact]
    public Task Reports_a_processor_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new NoProcessorContractAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), [|Processor("Twilio",
                    Country = "US", Mechanism = "DPF")|]] string Caller);
                """,
            DiagnosticSeverity.Info,
            "No contract under Art. 28 GDPR is declared for processor 'Twilio'. Write ContractOn = \"yyyy-MM-dd\" from your records."
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [Processor("Twilio", Country = "US")] class CallRecord;
                [Processor("Twilio", ContractOn = "2025-03-01")] class Message;
                """
    )]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", ContractOn = "soon")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("n8n", SelfHosted = true)] class Flow;""")]
    [InlineData(RuleRun.Root + """[Recipient("Deichbank", Country = "DE")] class Payment;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new NoProcessorContractAnalyzer(), source);
}
