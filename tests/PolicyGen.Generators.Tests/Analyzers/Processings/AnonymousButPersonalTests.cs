using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class AnonymousButPersonalTests
{
    [Fact]
    public Task Reports_anonymous_data_with_a_legal_basis() =>
        RuleRun.VerifyReportsAsync(
            new AnonymousButPersonalAnalyzer(),
            """
            [DataProcessing("Statistik"), [|Deidentified(Deidentification.Anonymized)|], Purpose("Reichweite",
                Basis.LegitimateInterests)] class Visit;
            """,
            DiagnosticSeverity.Warning,
            "'Statistik' is declared anonymous but has a legal basis, and anonymous data are not personal data. Write "
                + "Deidentification.Pseudonymized, a retention with Then = AfterRetention.Anonymize, or remove what makes it "
                + "personal."
        );

    [Fact]
    public Task Reports_anonymous_data_with_items_of_personal_data() =>
        RuleRun.VerifyReportsAsync(
            new AnonymousButPersonalAnalyzer(),
            """
            [DataProcessing("Statistik"), [|Deidentified(Deidentification.Anonymized)|]]
                record Visit([DataItem(DataItems.IpAddress)] string Ip);
            """,
            DiagnosticSeverity.Warning,
            "'Statistik' is declared anonymous but has items of personal data, and anonymous data are not personal data. "
                + "Write Deidentification.Pseudonymized, a retention with Then = AfterRetention.Anonymize, or remove what "
                + "makes it personal."
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Statistik"), Deidentified(Deidentification.Pseudonymized), Purpose("Reichweite",
                Basis.LegitimateInterests)] class Visit;
            """
    )]
    [InlineData("""[DataProcessing("Statistik"), Deidentified(Deidentification.Anonymized)] class Visit;""")]
    [InlineData(
        """
            [DataProcessing("Statistik"), Deidentified(Deidentification.Anonymized), Purpose("Reichweite",
                Basis.LegitimateInterests), Retention(Days = 1, Then = AfterRetention.Anonymize)]
                record Visit([DataItem(DataItems.IpAddress)] string Ip);
            """
    )]
    [InlineData("""[DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] class Logs;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new AnonymousButPersonalAnalyzer(), source);
}
