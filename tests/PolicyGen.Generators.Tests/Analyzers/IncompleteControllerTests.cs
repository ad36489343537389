using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class IncompleteControllerTests
{
    [Fact]
    public Task A_name_alone() => RuleRun.Reports(
        new IncompleteControllerAnalyzer(),
        """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH")|]]
            """,
        DiagnosticSeverity.Error,
        "Controller 'Rufwerk GmbH' has no Street, PostalCode, City, Country, Email or Phone; the policy names the controller with a postal address and a way to reach it");

    [Fact]
    public Task No_way_to_reach_it() => RuleRun.Reports(
        new IncompleteControllerAnalyzer(),
        """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE")|]]
            """,
        DiagnosticSeverity.Error,
        "Controller 'Rufwerk GmbH' has no Email or Phone; the policy names the controller with a postal address and a way to reach it");

    [Theory]
    [InlineData(RuleRun.Root + """class Empty;""")]
    [InlineData("""
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "Germany", Phone = "+49 441 1")]
            """)]
    [InlineData("""[assembly: DataController("Rufwerk GmbH")]""")]
    [InlineData("""[assembly: PrivacyPolicy]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) => RuleRun.Verify(new IncompleteControllerAnalyzer(), source);
}
