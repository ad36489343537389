using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoRetentionTests
{
    [Fact]
    public Task Reports_a_processing_without_retention() =>
        RuleRun.VerifyReportsAsync(
            new NoRetentionAnalyzer(),
            """[[|DataProcessing("Anrufe")|]] record CallRecord([DataItem("Name")] string Name);""",
            DiagnosticSeverity.Error,
            "Processing 'Anrufe' has no retention. Add [Retention(Months = 6)], or Until and Criterion, to the class."
        );

    [Fact]
    public Task Reports_a_processing_with_one_member_without_retention() =>
        RuleRun.VerifyReportsAsync(
            new NoRetentionAnalyzer(),
            """
            [[|DataProcessing("Anrufe")|]] record CallRecord([DataItem("Name")]
                string Name, [DataItem("Ton"), Retention(Days = 7)] string Audio);
            """,
            DiagnosticSeverity.Error,
            "Processing 'Anrufe' has no retention. Add [Retention(Months = 6)], or Until and Criterion, to the class."
        );

    [Fact]
    public Task Reports_a_general_rule_that_does_not_determine_the_end() =>
        RuleRun.VerifyAsync(
            new NoRetentionAnalyzer(),
            """
            [assembly: Retention(Until = RetentionEnd.PurposeFulfilled)]
            [assembly: Retention(Months = 6, For = new[] { "Briefe" })]
            [[|DataProcessing("Anrufe")|]] record CallRecord([DataItem("Name")] string Name);
            """
        );

    [Theory]
    [InlineData("""[[|DataProcessing(KnownProcessings.NecessaryCookies)|], Cookie("a", CookieCategory.Necessary)] class SiteCookies;""")]
    [InlineData(
        """
            [[|DataProcessing("Statistik")|], Cookie("a", CookieCategory.Statistics, Days = 1)]
                record Visit([DataItem(DataItems.PageViews)] string Page);
            """
    )]
    public Task Reports_cookies_without_a_duration_and_other_data(string source) => RuleRun.VerifyAsync(new NoRetentionAnalyzer(), source);

    [Theory]
    [InlineData(
        """
            [DataProcessing(KnownProcessings.NecessaryCookies), Cookie("a", CookieCategory.Necessary,
                Session = true), Cookie("b", CookieCategory.Necessary, Days = 30)] class SiteCookies;
            """
    )]
    [InlineData(
        """
            [assembly: Retention(Months = 6)]
            [DataProcessing("Anrufe")] record CallRecord([DataItem("Name")] string Name);
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Months = 6)] record CallRecord([DataItem("Name")] string Name);""")]
    [InlineData("""[DataProcessing("Anrufe")] record CallRecord([DataItem("Ton"), Retention(Days = 7)] string Audio);""")]
    [InlineData(
        """
            [DataProcessing("Anrufe")] class Calls;
            [UsedIn(typeof(Calls)), Retention(Months = 6)] record Dto([DataItem("Name")] string Name);
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), Retention(MaxDays = 28)] record CallRecord([DataItem("Name")] string Name);""")]
    [InlineData("""[Processor("Twilio")] record CallRecord([DataItem("Name")] string Name);""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new NoRetentionAnalyzer(), source);
}
