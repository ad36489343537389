using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class IndefiniteRetentionTests
{
    [Fact]
    public Task Reports_the_purpose_as_the_only_criterion() =>
        RuleRun.VerifyReportsAsync(
            new IndefiniteRetentionAnalyzer(),
            """[DataProcessing("Anrufe"), Retention(Until = [|RetentionEnd.PurposeFulfilled|])] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "The retention of 'Anrufe' cannot be determined from the purpose alone. Give a period, or use Criterion to "
                + "say how the end is determined."
        );

    [Fact]
    public Task Reports_a_criterion_that_states_nothing() =>
        RuleRun.VerifyReportsAsync(
            new IndefiniteRetentionAnalyzer(),
            """
            [DataProcessing("Anrufe")] record CallRecord([DataItem("Ton"),
                Retention(Criterion = [|"so lange wie erforderlich"|])] string Audio);
            """,
            DiagnosticSeverity.Warning,
            "The retention of 'Anrufe' cannot be determined from 'so lange wie erforderlich'. Give a period, or use "
                + "Criterion to say how the end is determined."
        );

    [Fact]
    public Task Reports_a_class_that_is_only_used_in_another() =>
        RuleRun.VerifyReportsAsync(
            new IndefiniteRetentionAnalyzer(),
            """
            [DataProcessing("Anrufe")] class Calls;
            [UsedIn(typeof(Calls)), Retention(Until = [|RetentionEnd.PurposeFulfilled|])] record Dto([DataItem("Name")] string Name);
            """,
            DiagnosticSeverity.Warning,
            "The retention of 'Dto' cannot be determined from the purpose alone. Give a period, or use Criterion to say "
                + "how the end is determined."
        );

    [Fact]
    public Task Reports_the_purpose_stated_twice() =>
        RuleRun.VerifyAsync(
            new IndefiniteRetentionAnalyzer(),
            """
            [DataProcessing("Anrufe"), Retention(Until = [|RetentionEnd.PurposeFulfilled|],
                After = Events.PurposeFulfilled)] class CallRecord;
            """
        );

    [Theory]
    [InlineData("bis der Zweck entfällt")]
    [InlineData("nur insoweit, wie es nötig ist")]
    [InlineData("until the purpose ceases to apply")]
    public Task Reports_other_criteria_that_state_nothing(string criterion) =>
        RuleRun.VerifyAsync(
            new IndefiniteRetentionAnalyzer(),
            $"[DataProcessing(\"Anrufe\"), Retention(Criterion = [|\"{criterion}\"|])] class CallRecord;"
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Anrufe"),
                Retention(Criterion = "bis der Zweck erfüllt ist, also bis zur Antwort auf Ihre Anfrage")]
                class CallRecord;
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Until = RetentionEnd.PurposeFulfilled, MaxYears = 2)] class CallRecord;""")]
    [InlineData(
        """[DataProcessing("Anrufe"), Retention(Until = RetentionEnd.PurposeFulfilled, After = Events.EnquiryAnswered)] class CallRecord;"""
    )]
    [InlineData(
        """
            [DataProcessing("Anrufe"), Retention(Until = RetentionEnd.PurposeFulfilled,
                Criterion = "Ende des Auftrags")] class CallRecord;
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Until = RetentionEnd.ConsentWithdrawn)] class CallRecord;""")]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6, After = "dem Gespräch")] class CallRecord;""")]
    [InlineData(
        """[DataProcessing("Anrufe"), Retention(Until = RetentionEnd.PurposeFulfilled, Statute = "Ao147Letters")] class CallRecord;"""
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new IndefiniteRetentionAnalyzer(), source);
}
