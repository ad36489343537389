using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnnamedLegalEntityTests
{
    [Fact]
    public Task Reports_a_missing_entity_and_a_missing_address() =>
        RuleRun.VerifyReportsAsync(
            new UnnamedLegalEntityAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|Processor("Twilio", Country = "US")|]]
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), [|Processor("Sendwerk",
                    LegalEntity = "Sendwerk GmbH")|]] string Caller);
                """,
            DiagnosticSeverity.Info,
            "'Twilio' has no LegalEntity. Name the legal entity that receives the data.",
            "'Sendwerk' has no Address. Name the legal entity that receives the data."
        );

    [Fact]
    public Task Reports_a_category_of_processors_and_an_entity_without_an_address() =>
        RuleRun.VerifyReportsAsync(
            new UnnamedLegalEntityAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|RecipientCategory("Hosting-Anbieter", RecipientKind.Processor)|]]
                [assembly: [|Processor("Sendwerk GmbH")|]]
                """,
            DiagnosticSeverity.Info,
            "'Hosting-Anbieter' has no name of its own. Name the legal entity that receives the data.",
            "'Sendwerk GmbH' has no Address. Name the legal entity that receives the data."
        );

    [Theory]
    [InlineData(RuleRun.Root + """[assembly: RecipientCategory("Kunden", RecipientKind.Customer)]""")]
    [InlineData(RuleRun.Root + """[Processor("Sendwerk GmbH", Address = "Deichweg 1, 26122 Oldenburg")] class Message;""")]
    [InlineData(
        RuleRun.Root
            + """
                [Processor("Sendwerk", LegalEntity = "Sendwerk GmbH")] class CallRecord;
                [Processor("Sendwerk", Address = "Deichweg 1, 26122 Oldenburg")] class Message;
                """
    )]
    [InlineData(RuleRun.Root + """[Processor("n8n", SelfHosted = true)] class Flow;""")]
    [InlineData(RuleRun.Root + """[RecipientCategory("Hosting-Anbieter in Deutschland")] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new UnnamedLegalEntityAnalyzer(), source);
}
