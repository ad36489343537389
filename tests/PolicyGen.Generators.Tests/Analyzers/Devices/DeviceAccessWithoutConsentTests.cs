using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class DeviceAccessWithoutConsentTests
{
    [Fact]
    public Task Reports_a_cookie_without_a_consent_banner() =>
        RuleRun.VerifyReportsAsync(
            new DeviceAccessWithoutConsentAnalyzer(),
            RuleRun.Root + """[assembly: [|Cookie("_ga", CookieCategory.Statistics)|]]""",
            DiagnosticSeverity.Error,
            "'_ga' is not strictly necessary, and no [assembly: ConsentBanner(…)] asks for consent. Add the attribute "
                + "once the program asks."
        );

    [Fact]
    public Task Reports_legitimate_interests_as_the_basis() =>
        RuleRun.VerifyReportsAsync(
            new DeviceAccessWithoutConsentAnalyzer(),
            RuleRun.Root
                + """
                [assembly: ConsentBanner]
                [DataProcessing("Statistik"), Cookie("_ga", CookieCategory.Statistics, Basis = [|Basis.LegitimateInterests|])] class Visit;
                """,
            DiagnosticSeverity.Error,
            "'_ga' is not strictly necessary, and legitimate interests do not replace the consent to accessing the "
                + "device. Write Basis.Consent once the program asks."
        );

    [Theory]
    [InlineData("\"Messung des Webpublikums\"", "Messung des Webpublikums", ", Basis = Basis.LegitimateInterests")]
    [InlineData("Purposes.Analytics", "Analyse des Nutzungsverhaltens", "")]
    public Task Reports_audience_measurement_declared_as_necessary(string written, string purpose, string basis) =>
        RuleRun.VerifyReportsAsync(
            new DeviceAccessWithoutConsentAnalyzer(),
            RuleRun.Root + $"[assembly: Cookie(\"visits\", CookieCategory.Necessary, Session = true, Purpose = [|{written}|]{basis})]",
            DiagnosticSeverity.Warning,
            $"'visits' is declared as necessary, but its purpose '{purpose}' is not. Write CookieCategory.Statistics and ask for consent."
        );

    [Theory]
    [InlineData("Warenkorb")]
    [InlineData("Login ohne Tracking")]
    [InlineData("Schutz vor Missbrauch")]
    [InlineData("Trackingnummer des Pakets")]
    public Task Is_silent_on_ordinary_necessary_cookies(string purpose) =>
        RuleRun.VerifyAsync(
            new DeviceAccessWithoutConsentAnalyzer(),
            RuleRun.Root
                + $"[assembly: Cookie(\"sid\", CookieCategory.Necessary, Session = true, Purpose = \"{purpose}\", Basis = "
                + "Basis.LegitimateInterests)]"
        );

    [Theory]
    [InlineData(RuleRun.Root + """[assembly: Cookie("sid", CookieCategory.Necessary, Session = true)]""")]
    [InlineData(
        RuleRun.Root
            + """
                [assembly: ConsentBanner]
                [assembly: Cookie("_ga", CookieCategory.Statistics, Basis = Basis.Consent)]
                """
    )]
    [InlineData("""[assembly: Cookie("_ga", CookieCategory.Statistics)]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new DeviceAccessWithoutConsentAnalyzer(), source);
}
