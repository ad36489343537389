using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContradictoryRetentionTests
{
    [Fact]
    public Task Reports_two_periods() =>
        RuleRun.VerifyReportsAsync(
            new ContradictoryRetentionAnalyzer(),
            """[DataProcessing("Anrufe"), Retention(Days = 7), [|Retention(Months = 6)|]] class CallRecord;""",
            DiagnosticSeverity.Error,
            "The retention of 'Anrufe' is contradictory: a period of 7 days and one of 6 months. Keep one, or use For to "
                + "say which data each one covers."
        );

    [Theory]
    [InlineData("Retention(Years = 1, Months = [|6|])", "Years = 1 and Months = 6")]
    [InlineData("Retention(Months = 6, MaxYears = 1, MaxDays = [|14|])", "MaxYears = 1 and MaxDays = 14")]
    public Task Reports_two_units_in_one_period(string retention, string units) =>
        RuleRun.VerifyReportsAsync(
            new ContradictoryRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), {retention}] class CallRecord;",
            DiagnosticSeverity.Warning,
            $"The retention of 'Anrufe' adds up {units}. Write the period in one unit, or use MaxYears, MaxMonths or MaxDays for a range."
        );

    [Theory]
    [InlineData("Retention(Months = 6, After = Events.Call), [|Retention(Until = RetentionEnd.ContractEnd)|]")]
    [InlineData("Retention(Until = RetentionEnd.ContractEnd), [|Retention(Months = 6)|]")]
    public Task Reports_a_period_next_to_the_end_of_the_contract(string retentions) =>
        RuleRun.VerifyReportsAsync(
            new ContradictoryRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), {retentions}] class CallRecord;",
            DiagnosticSeverity.Warning,
            "The retention of 'Anrufe' is contradictory: a period of 6 months and until the contract ends. Keep one, or "
                + "use For to say which data each one covers."
        );

    [Theory]
    [InlineData("Retention(Months = 6, After = Events.ContractEnd)")]
    [InlineData("Retention(Months = 6, After = \"Ende der Zusammenarbeit\")")]
    [InlineData("Retention(Years = 8, After = Events.EndOfCalendarYear)")]
    [InlineData("Retention(Years = 8, Statute = Statutes.Ao147Vouchers)")]
    [InlineData("Retention(Months = 6, For = new[] { \"Ton\" })")]
    [InlineData("Retention(Months = 6, At = \"Twilio\")")]
    [InlineData("Retention(Until = RetentionEnd.ConsentWithdrawn)")]
    public Task Is_silent_on_a_period_that_may_follow_the_contract(string retention) =>
        RuleRun.VerifyAsync(
            new ContradictoryRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), Retention(Until = RetentionEnd.ContractEnd), {retention}] class CallRecord;"
        );

    [Theory]
    [InlineData("Criterion = \"bei Vertragsabschluss im Nachgang\"")]
    [InlineData("MaxMonths = 6")]
    public Task Is_silent_when_a_limit_or_criterion_qualifies_the_end_of_the_contract(string detail) =>
        RuleRun.VerifyAsync(
            new ContradictoryRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), Retention(Months = 6), Retention(Until = RetentionEnd.ContractEnd, {detail})] class CallRecord;"
        );

    [Fact]
    public Task Reports_a_period_for_data_that_are_not_stored() =>
        RuleRun.VerifyReportsAsync(
            new ContradictoryRetentionAnalyzer(),
            """[DataProcessing("Anrufe"), Retention(Days = 7, Until = [|RetentionEnd.NotStored|])] class CallRecord;""",
            DiagnosticSeverity.Error,
            "The retention of 'Anrufe' is contradictory: a period of 7 days and that the data are not stored. Keep one, "
                + "or use For to say which data each one covers."
        );

    [Fact]
    public Task Reports_two_periods_on_one_member() =>
        RuleRun.VerifyReportsAsync(
            new ContradictoryRetentionAnalyzer(),
            """
            [DataProcessing("Anrufe")] record CallRecord([DataItem("Ton"), Retention(Days = 7),
                [|Retention(Months = 6)|]] string Audio);
            """,
            DiagnosticSeverity.Error,
            "The retention of 'Anrufe' is contradictory: a period of 7 days and one of 6 months. Keep one, or use For to "
                + "say which data each one covers."
        );

    [Fact]
    public Task Reports_a_member_and_the_class_with_different_periods_for_that_member() =>
        RuleRun.VerifyAsync(
            new ContradictoryRetentionAnalyzer(),
            """
            [DataProcessing("Anrufe"), Retention(Days = 7, For = new[] { "Ton" })]
                record CallRecord([DataItem("Ton"), [|Retention(Months = 6)|]] string Audio);
            """
        );

    [Fact]
    public Task Reports_a_member_kept_longer_than_its_class() =>
        RuleRun.VerifyReportsAsync(
            new ContradictoryRetentionAnalyzer(),
            """
            [DataProcessing("Anrufe"), Retention(Months = 6, After = Events.Call, Then = AfterRetention.Erase)]
                record CallRecord([DataItem("Ton"), [|Retention(Years = 1, After = Events.Call)|]]
                string Audio);
            """,
            DiagnosticSeverity.Warning,
            "The retention of 'Anrufe' is contradictory: that the data are erased after 6 months and that 'Ton' is kept "
                + "for 1 year. Keep one, or use For to say which data each one covers."
        );

    [Theory]
    [InlineData("Retention(Months = 6, After = Events.Call)", "Retention(Years = 1, After = Events.Call)")]
    [InlineData("Retention(Months = 6, Then = AfterRetention.Erase)", "Retention(Days = 30)")]
    [InlineData("Retention(Months = 6, Then = AfterRetention.Erase)", "Retention(Years = 8, After = Events.EndOfCalendarYear)")]
    [InlineData("Retention(Months = 6, Then = AfterRetention.Erase)", "Retention(Years = 8, Statute = Statutes.Ao147Vouchers)")]
    [InlineData("Retention(Months = 6, Then = AfterRetention.Erase, For = new[] { \"Name\" })", "Retention(Years = 1)")]
    public Task Is_silent_on_a_member_with_its_own_reason(string ofClass, string ofMember) =>
        RuleRun.VerifyAsync(
            new ContradictoryRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), {ofClass}] record CallRecord([DataItem(\"Name\")] string Name, "
                + $"[DataItem(\"Ton\"), {ofMember}] string Audio);"
        );

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Days = 7, For = new[] { "Ton" }), Retention(Months = 6)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Days = 7, After = Events.LastContact), Retention(Months = 6)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Days = 7, At = "Twilio"), Retention(Months = 6)] class CallRecord;""")]
    [InlineData(
        """[DataProcessing("Anrufe"), Retention(Months = 6)] record CallRecord([DataItem("Ton"), Retention(Days = 7)] string Audio);"""
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new ContradictoryRetentionAnalyzer(), source);
}
