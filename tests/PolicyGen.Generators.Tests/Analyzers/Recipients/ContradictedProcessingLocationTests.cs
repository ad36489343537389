using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContradictedProcessingLocationTests
{
    [Fact]
    public Task Reports_a_recipient_in_the_USA() =>
        RuleRun.VerifyReportsAsync(
            new ContradictedProcessingLocationAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|ProcessingLocation(LocationClaim.OnlyInEea)|]]
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Twilio", Country = "US",
                    Mechanism = "DPF")] string Caller);
                """,
            DiagnosticSeverity.Error,
            "The policy claims that data are processed only in the EEA, but 'Twilio' is established or processes data in "
                + "USA. Write LocationClaim.PreferablyInEea or remove the claim."
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
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new ContradictedProcessingLocationAnalyzer(), source);
}
