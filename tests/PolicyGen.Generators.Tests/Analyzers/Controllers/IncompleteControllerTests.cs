using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class IncompleteControllerTests
{
    [Fact]
    public Task A_name_alone() =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH")|]]
            """,
            DiagnosticSeverity.Error,
            "Controller 'Rufwerk GmbH' has no Street, PostalCode, City, Country, Email or Phone; write what is missing on [assembly: DataController(…)]"
        );

    [Fact]
    public Task No_way_to_reach_it() =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE")|]]
            """,
            DiagnosticSeverity.Error,
            "Controller 'Rufwerk GmbH' has no Email or Phone; write what is missing on [assembly: DataController(…)]"
        );

    [Fact]
    public Task A_name_that_is_neither_a_person_s_nor_a_company_s_and_no_telephone() =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: {|PG0002:[|DataController("Ruf Service Partner", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", Email = "info@rufwerk.example")|]|}]
            """,
            DiagnosticSeverity.Info,
            "Controller 'Ruf Service Partner' has no Phone; write what is missing on [assembly: DataController(…)]",
            "Controller 'Ruf Service Partner' has no LegalForm, Owner or RepresentedBy (of one person, LegalForm = \"Einzelunternehmen\"); write what is missing on [assembly: DataController(…)]"
        );

    [Theory]
    [InlineData("\"Rufwerk GmbH\"")]
    [InlineData("\"Rufwerk UG (haftungsbeschränkt)\"")]
    [InlineData("\"Rufwerk e. V.\"")]
    [InlineData("\"Rufwerk Ltd\"")]
    [InlineData("\"Rufwerk\", LegalForm = \"GmbH\"")]
    public Task A_legal_person_that_nobody_represents(string name) =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            $"""
            [assembly: PrivacyPolicy(Languages = "de")]
            [assembly: [|DataController({name}, Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", Phone = "+49 441 1")|]]
            """,
            DiagnosticSeverity.Info,
            $"Controller '{name.Split('"')[1]}' has no RepresentedBy; write what is missing on [assembly: DataController(…)]"
        );

    [Theory]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Ruf Service Partner", Owner = "Enno Janssen", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", Phone = "+49 441 1")]
            """
    )]
    [InlineData(RuleRun.Root + """class Empty;""")]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Wiebke Harms", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", Phone = "+49 441 1", LegalForm = "Einzelunternehmen")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Sagen & Seitz", Owner = "Enno Sagen", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", Phone = "+49 441 1")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", RepresentedBy = "Wiebke Harms", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "Germany", Phone = "+49 441 1")]
            """
    )]
    [InlineData("""[assembly: DataController("Rufwerk GmbH")]""")]
    [InlineData("""[assembly: PrivacyPolicy]""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) =>
        RuleRun.VerifyAsync(new IncompleteControllerAnalyzer(), source);
}
