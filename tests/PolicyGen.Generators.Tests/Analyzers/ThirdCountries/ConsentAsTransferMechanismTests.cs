using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ConsentAsTransferMechanismTests
{
    [Fact]
    public Task Reports_an_exception_on_a_class() =>
        RuleRun.VerifyReportsAsync(
            new ConsentAsTransferMechanismAnalyzer(),
            RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = [|"Art49_1_a"|])] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "Art. 49(1)(a) GDPR is an exception for single transfers, but 'Twilio' uses it as the regular mechanism. "
                + "Conclude standard contractual clauses, or use Condition to say when it applies."
        );

    [Fact]
    public Task Reports_an_exception_in_a_transfer() =>
        RuleRun.VerifyReportsAsync(
            new ConsentAsTransferMechanismAnalyzer(),
            RuleRun.Root
                + """
                [assembly: Transfer("Twilio", [|"Art49_1_a"|])]
                [Processor("Twilio", Country = "US")] class CallRecord;
                """,
            DiagnosticSeverity.Warning,
            "Art. 49(1)(a) GDPR is an exception for single transfers, but 'Twilio' uses it as the regular mechanism. "
                + "Conclude standard contractual clauses, or use Condition to say when it applies."
        );

    [Fact]
    public Task Reports_an_exception_on_a_member() =>
        RuleRun.VerifyReportsAsync(
            new ConsentAsTransferMechanismAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Twilio",
                    Country = "US", Mechanism = [|"Art49_1_a"|])] string Caller);
                """,
            DiagnosticSeverity.Warning,
            "Art. 49(1)(a) GDPR is an exception for single transfers, but 'Twilio' uses it as the regular mechanism. "
                + "Conclude standard contractual clauses, or use Condition to say when it applies."
        );

    [Fact]
    public Task Reports_consent_of_a_customer_who_is_not_the_data_subject() =>
        RuleRun.VerifyReportsAsync(
            new ConsentAsTransferMechanismAnalyzer(),
            RuleRun.Root
                + """
                [assembly: Transfer("Twilio", "SCC")]
                [assembly: Transfer("Twilio", "Art49_1_a", Condition = [|"mit Einwilligung unseres Kunden"|])]
                [DataProcessing("Anrufe", Role = ProcessingRole.Processor, OnBehalfOf = "unseren Kunden"), Processor("Twilio",
                    Country = "US")] class CallRecord;
                """,
            DiagnosticSeverity.Warning,
            "Art. 49(1)(a) GDPR requires the consent of the person whose data are transferred (Art. 4(11) GDPR), but "
                + "'Twilio' relies on the consent of a customer. Declare another mechanism."
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Transfer("Twilio", "Art49_1_a", Condition = "mit Einwilligung des Kunden")]
                [DataProcessing("Bestellung", DataSubjects = new[] { DataSubjects.Customers }), Processor("Twilio",
                    Country = "US")] class Order;
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Transfer("Twilio", "Art49_1_a", Condition = "auf Wunsch im Einzelfall")]
                [Processor("Twilio", Country = "US")] class CallRecord;
                """
    )]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanisms = new[] { "SCC", "Art49_1_a" })] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "Art49_1_a")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new ConsentAsTransferMechanismAnalyzer(), source);
}
