using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoSafeguardCopiesTests
{
    [Fact]
    public Task Reports_clauses_without_a_copy() =>
        RuleRun.VerifyReportsAsync(
            new NoSafeguardCopiesAnalyzer(),
            """
            [assembly: [|PrivacyPolicy(Languages = "de")|]]
            [Processor("Twilio", Country = "US", Mechanism = "SCC")] class CallRecord;
            """,
            DiagnosticSeverity.Warning,
            "Transfers to 'Twilio' rely on Art. 46 Abs. 2 lit. c DSGVO, Durchführungsbeschluss (EU) 2021/914, but the "
                + "policy does not say how to obtain a copy. Write SafeguardCopies = \"…\" on [assembly: DataSubjectRights]."
        );

    [Fact]
    public Task Reports_data_subject_rights_without_a_copy() =>
        RuleRun.VerifyReportsAsync(
            new NoSafeguardCopiesAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|DataSubjectRights(Formless = true)|]]
                [DataProcessing("Anrufe")] record CallRecord([DataItem("Nummer"), Processor("Twilio", Country = "US",
                    Mechanism = "SCC")] string Caller);
                """,
            DiagnosticSeverity.Warning,
            "Transfers to 'Twilio' rely on Art. 46 Abs. 2 lit. c DSGVO, Durchführungsbeschluss (EU) 2021/914, but the "
                + "policy does not say how to obtain a copy. Write SafeguardCopies = \"…\" on [assembly: DataSubjectRights]."
        );

    [Theory]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: DataSubjectRights(SafeguardCopies = "auf Anfrage")]
                [Processor("Twilio", Country = "US", Mechanism = "SCC")] class CallRecord;
                """
    )]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: Transfer("Twilio", "SCC", Reference = "https://sendwerk.example/scc")]
                [Processor("Twilio", Country = "US")] class CallRecord;
                """
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "SCC")] class CallRecord;""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new NoSafeguardCopiesAnalyzer(), source);
}
