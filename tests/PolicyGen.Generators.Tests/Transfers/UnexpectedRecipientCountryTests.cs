using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Transfers;

public sealed class UnexpectedRecipientCountryTests
{
    private const string Known = """
        [assembly: KnownProcessor("Sprechwerk", Country = "US")]
        [assembly: KnownProcessor("Rufnetz", Country = "IE", GroupCountry = "US")]
        [assembly: KnownProcessor("Briefwerk", LegalEntity = "Briefwerk SAS", Country = "FR")]

        """;

    [Fact]
    public Task Reports_a_country_that_differs_from_the_catalogue() =>
        VerifyAsync(
            """[assembly: Processor("Sprechwerk", Country = [|"DE"|])]""",
            DiagnosticSeverity.Warning,
            "'Sprechwerk' is declared in Deutschland, but the catalogue lists it in USA. Name the entity in LegalEntity "
                + "and its country, as the contract does."
        );

    [Theory]
    [InlineData("")]
    [InlineData("LegalEntity = \"Briefwerk, S.A.S.\", ")]
    public Task Reports_a_country_that_differs_from_that_of_the_known_entity(string entity) =>
        RuleRun.VerifyAsync(
            new UnexpectedRecipientCountryAnalyzer(),
            RuleRun.Root + Known + $"[assembly: Processor(\"Briefwerk\", {entity}Country = [|\"DE\"|])]"
        );

    [Fact]
    public Task Reports_a_missing_third_country_of_the_group() =>
        VerifyAsync(
            """[assembly: Processor("Rufnetz", Country = [|"IE"|])]""",
            DiagnosticSeverity.Info,
            "'Rufnetz' is declared in Irland, but the catalogue lists its group in USA. State the transfer, or write GroupCountry = \"US\"."
        );

    [Theory]
    [InlineData("""[assembly: Processor("Sprechwerk", Country = "US", Mechanism = "SCC")]""")]
    [InlineData("""[assembly: Processor("Rufnetz", Country = "IE", GroupCountry = "US")]""")]
    [InlineData("""[assembly: Processor("Rufnetz", Country = "US", Mechanism = "DPF")]""")]
    [InlineData("""[assembly: Processor("Rufnetz", Country = "IE", Mechanism = "SCC")]""")]
    [InlineData(
        """
            [assembly: Processor("Rufnetz", Country = "DE", LegalEntity = "Rufnetz GmbH", GroupCountry = "US",
                OtherEntities = new[] { "Rufnetz Ltd" })]
            """
    )]
    [InlineData("""[assembly: Processor("Sprechwerk", SelfHosted = true, Country = "DE")]""")]
    [InlineData("""[assembly: Processor("Nirgends", Country = "DE")]""")]
    [InlineData("""[assembly: Processor("Briefwerk", LegalEntity = "Briefwerk GmbH", Country = "DE")]""")]
    public Task Is_silent_on_matching_countries_and_unknown_recipients(string source) =>
        RuleRun.VerifyAsync(new UnexpectedRecipientCountryAnalyzer(), RuleRun.Root + Known + source);

    private static Task VerifyAsync(string source, DiagnosticSeverity severity, string message) =>
        RuleRun.VerifyReportsAsync(new UnexpectedRecipientCountryAnalyzer(), RuleRun.Root + Known + source, severity, message);
}
