using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnusedRecipientTests
{
    [Fact]
    public Task Reports_a_recipient_that_no_class_names() =>
        RuleRun.VerifyReportsAsync(
            new UnusedRecipientAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|Processor("Sendwerk", Country = "DE")|]]
                [Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;
                """,
            DiagnosticSeverity.Info,
            "'Sendwerk' is declared, but no processing names it. Add it to the class whose data it receives, or remove it."
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Processor("Sendwerk", Country = "DE")]
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("SENDWERK")] string Caller);
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Processor("Sendwerk", Country = "DE")]
                [DataProcessing("Anrufe")] class Calls;
                [UsedIn(typeof(Calls)), Processor("Sendwerk")] class Dto;
                """
    )]
    [InlineData(RuleRun.Root + """[assembly: RecipientCategory("Hosting-Anbieter in Deutschland")]""")]
    [InlineData("""[assembly: Processor("Sendwerk", Country = "DE")]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new UnusedRecipientAnalyzer(), source);
}
