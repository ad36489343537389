using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoRetentionTests
{
    [Fact]
    public Task None_at_all() => RuleRun.Reports(
        new NoRetentionAnalyzer(),
        """[[|DataProcessing("Anrufe")|]] record CallRecord([DataItem("Name")] string Name);""",
        DiagnosticSeverity.Error,
        "Processing 'Anrufe' has no retention; add [Retention(Months = 6)], or Until and Criterion, to the class");

    [Fact]
    public Task One_member_has_none() => RuleRun.Reports(
        new NoRetentionAnalyzer(),
        """[[|DataProcessing("Anrufe")|]] record CallRecord([DataItem("Name")] string Name, [DataItem("Ton"), Retention(Days = 7)] string Audio);""",
        DiagnosticSeverity.Error,
        "Processing 'Anrufe' has no retention; add [Retention(Months = 6)], or Until and Criterion, to the class");

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6)] record CallRecord([DataItem("Name")] string Name);""")]
    [InlineData("""[DataProcessing("Anrufe")] record CallRecord([DataItem("Ton"), Retention(Days = 7)] string Audio);""")]
    [InlineData("""
            [DataProcessing("Anrufe")] class Calls;
            [UsedIn(typeof(Calls)), Retention(Months = 6)] record Dto([DataItem("Name")] string Name);
            """)]
    [InlineData("""[Processor("Twilio")] record CallRecord([DataItem("Name")] string Name);""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) => RuleRun.Verify(new NoRetentionAnalyzer(), source);
}
