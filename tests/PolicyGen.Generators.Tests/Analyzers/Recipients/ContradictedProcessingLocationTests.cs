using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContradictedProcessingLocationTests
{
    [Fact]
    public Task A_recipient_in_the_USA() =>
        RuleRun.VerifyReportsAsync(
            new ContradictedProcessingLocationAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|ProcessingLocation(LocationClaim.OnlyInEea)|]]
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Twilio", Country = "US", Mechanism = "DPF")] string Caller);
                """,
            DiagnosticSeverity.Error,
            "The policy claims processing in the EEA only, but 'Twilio' is in or processes in USA; write LocationClaim.PreferablyInEea or remove the claim"
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: ProcessingLocation(LocationClaim.PreferablyInEea)]
                [Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: ProcessingLocation(LocationClaim.OnlyInEea)]
                [Processor("Sendwerk", Country = "NO")] class CallRecord;
                """
    )]
    [InlineData(
        """
            [assembly: ProcessingLocation(LocationClaim.OnlyInEea)]
            [Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;
            """
    )]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) =>
        RuleRun.VerifyAsync(new ContradictedProcessingLocationAnalyzer(), source);
}
