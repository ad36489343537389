using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class OutdatedAuthorityTests
{
    [Fact]
    public Task Reports_a_former_address() =>
        RuleRun.VerifyReportsAsync(
            new OutdatedAuthorityAnalyzer(),
            RuleRun.Root
                + """
                [assembly: SupervisoryAuthority("Berliner Beauftragte", Street = [|"Friedrichstraße 219"|],
                    PostalCode = "10969", City = "Berlin")]
                """,
            DiagnosticSeverity.Warning,
            "'Friedrichstraße 219, 10969 Berlin' is a former address of Berliner Beauftragte für Datenschutz und "
                + "Informationsfreiheit, which is now at Alt-Moabit 59-61, 10555 Berlin. Write the key \"DE-BE\" alone."
        );

    [Fact]
    public Task Reports_the_authority_of_another_state() =>
        RuleRun.VerifyReportsAsync(
            new OutdatedAuthorityAnalyzer(),
            RuleRun.Root + """[assembly: SupervisoryAuthority([|"DE-BY"|])]""",
            DiagnosticSeverity.Warning,
            "'DE-BY' is not competent, because the controller is established in DE-NI. Write \"DE-NI\" or leave the attribute out."
        );

    [Theory]
    [InlineData("Universität Altmühlstadt\", LegalForm = \"Körperschaft des öffentlichen Rechts")]
    [InlineData("Stadt Altmühlstadt\", City = \"Altmühlstadt")]
    public Task Reports_the_authority_for_private_bodies_at_a_public_body(string name) =>
        RuleRun.VerifyReportsAsync(
            new OutdatedAuthorityAnalyzer(),
            $"""
            [assembly: PrivacyPolicy] [assembly: DataController("{name}", Country = "DE", State = "DE-BY")]
                [assembly: SupervisoryAuthority([|"DE-BY"|])]
            """,
            DiagnosticSeverity.Warning,
            "'DE-BY' is not competent, because it supervises private bodies only. Write \"DE-BY-PUB\" or leave the attribute out."
        );

    [Theory]
    [InlineData("Universität Altmühlstadt\", LegalForm = \"Körperschaft des öffentlichen Rechts", "DE-BY-PUB")]
    [InlineData("Sparkasse Altmühlstadt\", LegalForm = \"Anstalt des öffentlichen Rechts", "DE-BY")]
    public Task Is_silent_on_the_competent_authority_of_a_public_body(string name, string key) =>
        RuleRun.VerifyAsync(
            new OutdatedAuthorityAnalyzer(),
            $"""
            [assembly: PrivacyPolicy] [assembly: DataController("{name}", Country = "DE", State = "DE-BY")]
                [assembly: SupervisoryAuthority("{key}")]
            """
        );

    [Fact]
    public Task Reports_an_authority_given_only_by_name() =>
        RuleRun.VerifyReportsAsync(
            new OutdatedAuthorityAnalyzer(),
            RuleRun.Root + """[assembly: SupervisoryAuthority([|"Bayerisches Landesamt für Datenschutzaufsicht"|])]""",
            DiagnosticSeverity.Warning,
            "'DE-BY' is not competent, because the controller is established in DE-NI. Write \"DE-NI\" or leave the attribute out."
        );

    [Fact]
    public Task Reports_a_former_name() =>
        RuleRun.VerifyReportsAsync(
            new OutdatedAuthorityAnalyzer(),
            RuleRun.Root
                + """
                [assembly: SupervisoryAuthority([|"Die Landesbeauftragte für den Datenschutz Niedersachsen"|],
                    Street = "Prinzenstraße 5", PostalCode = "30159", City = "Hannover")]
                """,
            DiagnosticSeverity.Info,
            "'Die Landesbeauftragte für den Datenschutz Niedersachsen' is now called Der Landesbeauftragte für den "
                + "Datenschutz Niedersachsen. Write the key \"DE-NI\"."
        );

    [Theory]
    [InlineData("Rufwerk GmbH", true)]
    [InlineData("Bundesamt für Fernsprecher", false)]
    public Task Reports_the_federal_authority_for_a_company_only(string name, bool isReported) =>
        RuleRun.VerifyAsync(
            new OutdatedAuthorityAnalyzer(),
            $"""
            [assembly: PrivacyPolicy] [assembly: DataController("{name}", Country = "DE")]
                [assembly: SupervisoryAuthority({(isReported ? "[|\"DE-BUND\"|]" : "\"DE-BUND\"")})]
            """
        );

    [Theory]
    [InlineData(RuleRun.Root + """[assembly: SupervisoryAuthority("DE-NI")]""")]
    [InlineData(RuleRun.Root + """class Empty;""")]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("KI Service", Country = "DE", State = "DE-BY")]
            [assembly: SupervisoryAuthority("DE-BY", Street = "Promenade 18", PostalCode = "91522", City = "Ansbach")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("KoBra", Country = "DE", State = "DE-NW")]
            [assembly: SupervisoryAuthority("DE-NW", Street = "Kavalleriestraße 2-4", PostalCode = "40213", City = "Düsseldorf")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk", Country = "DE", State = "DE-NI")]
            [assembly: SupervisoryAuthority("DE-NI", Street = "Prinzenstraße 5", PostalCode = "30159", City = "Hannover")]
            """
    )]
    [InlineData("""[assembly: SupervisoryAuthority("DE-BY")]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new OutdatedAuthorityAnalyzer(), source);
}
