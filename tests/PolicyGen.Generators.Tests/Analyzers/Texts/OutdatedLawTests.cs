using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class OutdatedLawTests
{
    [Fact]
    public Task Reports_an_outdated_law_in_a_purpose_and_in_a_note() =>
        RuleRun.VerifyReportsAsync(
            new OutdatedLawAnalyzer(),
            """
            [assembly: PolicyNote(PolicySection.Cookies, [|"§ 25 TTDSG"|])]
            [DataProcessing("Anrufe"), Purpose("Termine", Basis.Contract, Law = [|"§ 28 BDSG"|])] class CallRecord;
            """,
            DiagnosticSeverity.Warning,
            "'TTDSG' has been outdated since 14 May 2024. Write TDDDG.",
            "'§ 28 BDSG' has been outdated since 25 May 2018. Write the GDPR or the present BDSG."
        );

    [Theory]
    [InlineData("TMG")]
    [InlineData("§ 13 Abs. 7 TMG")]
    [InlineData("Wir erfüllen die Pflichten des TMG.")]
    public Task Reports_the_former_Telemedia_Act(string text) =>
        RuleRun.VerifyReportsAsync(
            new OutdatedLawAnalyzer(),
            $"[assembly: PolicyNote(PolicySection.Security, [|\"{text}\"|])]",
            DiagnosticSeverity.Warning,
            "'TMG' has been outdated since 14 May 2024. Write DDG or TDDDG."
        );

    [Fact]
    public Task Reports_an_outdated_statement_about_protection_in_the_USA() =>
        RuleRun.VerifyReportsAsync(
            new OutdatedLawAnalyzer(),
            """[assembly: TransferRisk("US", [|"In den USA besteht kein angemessenes Datenschutzniveau."|])]""",
            DiagnosticSeverity.Info,
            "'USA besteht kein angemessenes Datenschutzniveau' has been outdated since 10 July 2023 (Decision (EU) "
                + "2023/1795). Write that it depends on the recipient: certified ones are covered."
        );

    [Theory]
    [InlineData("""[assembly: TransferRisk("US", "Nicht jeder Empfänger in den USA bietet ein angemessenes Schutzniveau.")]""")]
    [InlineData("""[assembly: PolicyNote(PolicySection.Cookies, "§ 25 TDDDG")]""")]
    [InlineData("""[assembly: PolicyNote(PolicySection.Cookies, "§ 25 TDDDG (früher TTDSG)")]""")]
    [InlineData(
        """
            [assembly: PolicyNote(
                PolicySection.Transfers,
                "Der EuGH hat das Privacy Shield für ungültig erklärt; seither schließen wir Standardvertragsklauseln."
            )]
            """
    )]
    [InlineData("""[assembly: Processor("TMG Textilmanagement GmbH", Country = "DE")]""")]
    [InlineData("""[assembly: Covers(CoverKind.Brand, "Reise TMG")]""")]
    [InlineData("""[DataProcessing("Anrufe"), Purpose("Termine", Basis.Contract, Law = "§ 26 BDSG")] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Purpose(Purposes.ItSecurity, Basis.Contract)] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new OutdatedLawAnalyzer(), source);
}
