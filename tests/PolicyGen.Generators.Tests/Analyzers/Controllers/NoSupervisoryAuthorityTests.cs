using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoSupervisoryAuthorityTests
{
    [Fact]
    public Task Reports_a_German_controller_without_a_state() =>
        RuleRun.VerifyReportsAsync(
            new NoSupervisoryAuthorityAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH", Country = "DE")|]]
            """,
            DiagnosticSeverity.Warning,
            "The supervisory authority does not follow from the controller's State or Country. Write, for example, State "
                + "= \"DE-NI\" on [DataController], or add [assembly: SupervisoryAuthority(…)]."
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
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new NoSupervisoryAuthorityAnalyzer(), source);
}
