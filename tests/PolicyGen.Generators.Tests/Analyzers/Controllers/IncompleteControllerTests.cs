using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class IncompleteControllerTests
{
    [Fact]
    public Task Reports_a_controller_with_only_a_name() =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH")|]]
            """,
            DiagnosticSeverity.Error,
            "Controller 'Rufwerk GmbH' has no Street, PostalCode, City, Country, Email or Phone. Add what is missing to "
                + "[assembly: DataController(…)]."
        );

    [Fact]
    public Task Reports_a_controller_that_cannot_be_reached() =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: [|DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
                Country = "DE")|]]
            """,
            DiagnosticSeverity.Error,
            "Controller 'Rufwerk GmbH' has no Email or Phone. Add what is missing to [assembly: DataController(…)]."
        );

    [Fact]
    public Task Reports_a_name_without_a_legal_form_and_a_missing_telephone_number() =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            """
            [assembly: PrivacyPolicy]
            [assembly: {|PG0002:[|DataController("Ruf Service Partner", Street = "Hafenstraße 1", PostalCode = "26135",
                City = "Oldenburg", Country = "DE", Email = "info@rufwerk.example")|]|}]
            """,
            DiagnosticSeverity.Info,
            "Controller 'Ruf Service Partner' has no telephone number. Add Phone to [assembly: DataController(…)].",
            "Controller 'Ruf Service Partner' may be a person or a company. Add LegalForm, Owner or RepresentedBy to "
                + "[assembly: DataController(…)]; for a sole trader, write LegalForm = \"Einzelunternehmen\"."
        );

    [Theory]
    [InlineData("\"Rufwerk GmbH\"")]
    [InlineData("\"Rufwerk UG (haftungsbeschränkt)\"")]
    [InlineData("\"Rufwerk e. V.\"")]
    [InlineData("\"Rufwerk Ltd\"")]
    [InlineData("\"Rufwerk\", LegalForm = \"GmbH\"")]
    public Task Reports_a_legal_person_without_a_representative(string name) =>
        RuleRun.VerifyReportsAsync(
            new IncompleteControllerAnalyzer(),
            $"""
            [assembly: PrivacyPolicy(Languages = "de")]
            [assembly: [|DataController({name}, Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE",
                Phone = "+49 441 1")|]]
            """,
            DiagnosticSeverity.Info,
            $"Controller '{name.Split('"')[1]}' is a legal person but names nobody who represents it. Add RepresentedBy "
                + "to [assembly: DataController(…)]."
        );

    [Theory]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Ruf Service Partner", Owner = "Enno Janssen", Street = "Hafenstraße 1",
                PostalCode = "26135", City = "Oldenburg", Country = "DE", Phone = "+49 441 1")]
            """
    )]
    [InlineData(RuleRun.Root + """class Empty;""")]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Wiebke Harms", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
                Country = "DE", Phone = "+49 441 1", LegalForm = "Einzelunternehmen")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Sagen & Seitz", Owner = "Enno Sagen", Street = "Hafenstraße 1", PostalCode = "26135",
                City = "Oldenburg", Country = "DE", Phone = "+49 441 1")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk GmbH", RepresentedBy = "Wiebke Harms", Street = "Hafenstraße 1",
                PostalCode = "26135", City = "Oldenburg", Country = "Germany", Phone = "+49 441 1")]
            """
    )]
    [InlineData("""[assembly: DataController("Rufwerk GmbH")]""")]
    [InlineData("""[assembly: PrivacyPolicy]""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new IncompleteControllerAnalyzer(), source);
}
