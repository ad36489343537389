using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class IncompleteCookieTests
{
    [Fact]
    public Task Reports_cookies_on_the_assembly_and_on_a_class() =>
        RuleRun.VerifyReportsAsync(
            new IncompleteCookieAnalyzer(),
            RuleRun.Root
                + """
                [assembly: [|Cookie("sid", CookieCategory.Necessary)|]]
                [DataProcessing("Anmeldung"), [|Cookie("auth", CookieCategory.Necessary, Purpose = Purposes.Authentication)|]] class Login;
                """,
            DiagnosticSeverity.Warning,
            "Cookie 'sid' has no Purpose and duration (Session, Days, Months or Years). Tell people what it does, how "
                + "long it lasts and who reads it.",
            "Cookie 'auth' has no duration (Session, Days, Months or Years). Tell people what it does, how long it lasts and who reads it."
        );

    [Theory]
    [InlineData(
        RuleRun.Root + """[assembly: Cookie("sid", CookieCategory.Necessary, Purpose = Purposes.Authentication, Session = true)]"""
    )]
    [InlineData(RuleRun.Root + """[assembly: Cookie("sid", CookieCategory.Necessary, Purpose = "Anmeldung", Days = 30)]""")]
    [InlineData("""[assembly: Cookie("sid", CookieCategory.Necessary)]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new IncompleteCookieAnalyzer(), source);
}
