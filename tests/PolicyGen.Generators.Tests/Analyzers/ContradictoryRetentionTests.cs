using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContradictoryRetentionTests
{
    [Fact]
    public Task Two_periods() => RuleRun.Reports(
        new ContradictoryRetentionAnalyzer(),
        """[DataProcessing("Anrufe"), Retention(Days = 7), [|Retention(Months = 6)|]] class CallRecord;""",
        DiagnosticSeverity.Error,
        "Retention of 'Anrufe' is contradictory: a period of 7 days and one of 6 months; keep one, or say with For which data each holds for");

    [Fact]
    public Task A_period_of_what_is_not_stored() => RuleRun.Reports(
        new ContradictoryRetentionAnalyzer(),
        """[DataProcessing("Anrufe"), Retention(Days = 7, Until = [|RetentionEnd.NotStored|])] class CallRecord;""",
        DiagnosticSeverity.Error,
        "Retention of 'Anrufe' is contradictory: a period of 7 days and that the data are not stored; keep one, or say with For which data each holds for");

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Days = 7, For = new[] { "Ton" }), Retention(Months = 6)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Days = 7, After = Events.LastContact), Retention(Months = 6)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Days = 7, At = "Twilio"), Retention(Months = 6)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6)] record CallRecord([DataItem("Ton"), Retention(Days = 7)] string Audio);""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) => RuleRun.Verify(new ContradictoryRetentionAnalyzer(), source);
}
