using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class RecipientWithoutCountryTests
{
    [Fact]
    public Task Reports_recipients_on_the_assembly_and_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new RecipientWithoutCountryAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|Recipient("Deichbank")|]]
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), [|Processor("Twilio")|]] string Caller);
                [Processor("TWILIO")] class Message;
                """,
            DiagnosticSeverity.Error,
            "Recipient 'Deichbank' has no country. Write Country = \"…\", the country in which the entity that receives "
                + "the data is established.",
            "Recipient 'Twilio' has no country. Write Country = \"…\", the country in which the entity that receives the "
                + "data is established."
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [Processor("Twilio")] class CallRecord;
                [Processor("Twilio", Country = "US")] class Message;
                """
    )]
    [InlineData(RuleRun.Root + """[Processor("n8n", SelfHosted = true)] class Flow;""")]
    [InlineData(RuleRun.Root + """[RecipientCategory("Hosting-Anbieter in Deutschland")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "USS")] class CallRecord;""")]
    [InlineData("""[Processor("Twilio")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new RecipientWithoutCountryAnalyzer(), source);
}
