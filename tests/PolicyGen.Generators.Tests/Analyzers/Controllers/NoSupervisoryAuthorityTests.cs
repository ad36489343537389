using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoSupervisoryAuthorityTests
{
    [Fact]
    public Task No_Land() =>
        RuleRun.VerifyReportsAsync(
            new NoSupervisoryAuthorityAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH", Country = "DE")|]]
            """,
            DiagnosticSeverity.Warning,
            "No supervisory authority follows from the controller's State or Country; write State = \"DE-NI\" on [DataController], or [assembly: SupervisoryAuthority(…)]"
        );

    [Theory]
    [InlineData(RuleRun.Root + """class Empty;""")]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: SupervisoryAuthority("DE-NI")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", Country = "AT")]
            """
    )]
    [InlineData("""[assembly: DataController("Rufwerk GmbH", Country = "DE")]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) =>
        RuleRun.VerifyAsync(new NoSupervisoryAuthorityAnalyzer(), source);
}
