using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class RetentionAgainstStatuteTests
{
    [Fact]
    public Task Reports_the_wrong_period_for_vouchers() =>
        RuleRun.VerifyReportsAsync(
            new RetentionAgainstStatuteAnalyzer(),
            """[DataProcessing("Rechnungen"), Retention(Years = 10, Statute = [|"Ao147Vouchers"|])] class Invoice;""",
            DiagnosticSeverity.Warning,
            "Section 147(1) no. 4 and (3) of the German Fiscal Code (AO) prescribes 8 years, not 10 years. Write the "
                + "period of the statute, or the statute that prescribes this one."
        );

    [Fact]
    public Task Reports_a_range_without_a_provision() =>
        RuleRun.VerifyReportsAsync(
            new RetentionAgainstStatuteAnalyzer(),
            """[DataProcessing("Verträge"), [|Retention(Years = 6, MaxYears = 10)|]] class Contract;""",
            DiagnosticSeverity.Warning,
            "German law prescribes 6 years for commercial letters, 8 for vouchers and 10 for books, not 6 years to 10 "
                + "years. Write a retention for each, with its Statute."
        );

    [Fact]
    public Task Reports_several_provisions_none_of_which_prescribes_the_period() =>
        RuleRun.VerifyReportsAsync(
            new RetentionAgainstStatuteAnalyzer(),
            """
            [DataProcessing("Rechnungen"), Retention(Years = 10, Statutes = [|new[] {
                Statutes.Ao147Vouchers, Statutes.Hgb257Vouchers }|])] class Invoice;
            """,
            DiagnosticSeverity.Warning,
            "Section 147(1) no. 4 and (3) of the German Fiscal Code (AO) prescribes 8 years, not 10 years. Write the "
                + "period of the statute, or the statute that prescribes this one."
        );

    [Theory]
    [InlineData("Deichbank AG", false)]
    [InlineData("Kreissparkasse Oldenburg", false)]
    [InlineData("Seefahrt Versicherung a. G.", false)]
    [InlineData("Deich Versicherungsmakler GmbH", true)]
    public Task Banks_and_insurers_keep_vouchers_for_10_years(string controller, bool isReported) =>
        RuleRun.VerifyAsync(
            new RetentionAgainstStatuteAnalyzer(),
            $"""
            [assembly: PrivacyPolicy] [assembly: DataController("{controller}", Country = "DE")]
                [DataProcessing("Belege"), Retention(Years = 10,
                Statute = {(isReported ? "[|Statutes.Hgb257Vouchers|]" : "Statutes.Hgb257Vouchers")})]
                class Voucher;
            """
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Rechnungen"), Retention(Years = 8, Statutes = new[] {
                Statutes.Ao147Vouchers, Statutes.Ao147Books })] class Invoice;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Rechnungen"), Retention(Years = 12, Statutes = new[] {
                Statutes.Ao147Vouchers, "§ 7 der Satzung" })] class Invoice;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Rechnungen"), Retention(Years = 5, Statutes = new[] {
                Statutes.Ao147Vouchers, Statutes.Bgb195 })] class Invoice;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Verträge"), Retention(Years = 6, MaxYears = 10, Statutes = new[] {
                Statutes.Hgb257Letters, Statutes.Ao147Books })] class Contract;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Verträge"), Retention(Years = 6, MaxYears = 10,
                Criterion = "die Fristen der §§ 147 AO und 257 HGB")] class Contract;
            """
    )]
    [InlineData(
        """
            [DataProcessing("Verträge"), Purpose(Purposes.StatutoryRetention, Basis.LegalObligation,
                Law = "§ 147 AO"), Retention(Years = 6, MaxYears = 10)] class Contract;
            """
    )]
    [InlineData("""[DataProcessing("Verträge"), Retention(Years = 3, MaxYears = 10)] class Contract;""")]
    [InlineData("""[DataProcessing("Rechnungen"), Retention(Years = 8, Statute = "Ao147Vouchers")] class Invoice;""")]
    [InlineData("""[DataProcessing("Rechnungen"), Retention(Statute = "Ao147Vouchers")] class Invoice;""")]
    [InlineData("""[DataProcessing("Rechnungen"), Retention(Years = 6, MaxYears = 8, Statute = "Ao147Vouchers")] class Invoice;""")]
    [InlineData("""[DataProcessing("Ansprüche"), Retention(Years = 2, Statute = "Bgb195")] class Claim;""")]
    [InlineData("""[DataProcessing("Ansprüche"), Retention(Years = 2, Statute = "eine Satzung")] class Claim;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new RetentionAgainstStatuteAnalyzer(), source);
}
