using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Generators.Analyzers.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class MalformedContactTests
{
    [Fact]
    public Task Reports_malformed_details_of_the_controller() =>
        RuleRun.VerifyReportsAsync(
            new MalformedContactAnalyzer(),
            """
            [assembly: PrivacyPolicy(PublishedAt = [|new[] { "rufwerk.example" }|])]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", Email = [|"mailto:info@rufwerk.example"|],
                PostalCode = [|"2613"|], Phone = [|"null"|], VatId = [|"DE274586735"|])]
            """,
            DiagnosticSeverity.Warning,
            "'rufwerk.example' is not a valid URL. Write the whole address with https://.",
            "'mailto:info@rufwerk.example' is not a valid e-mail address. Write name@example.org without mailto: or brackets.",
            "'2613' is not a valid German postal code. Write five digits.",
            "'null' is not a valid telephone number. Write digits, with the country code in front: +49 441 123456.",
            "'DE274586735' is not a valid VAT identification number. Write DE and nine digits whose last one is the check digit."
        );

    [Theory]
    [InlineData(RuleRun.Root + """class Empty;""")]
    [InlineData(
        """
            [assembly: PrivacyPolicy(PublishedAt = new[] { "https://rufwerk.example/datenschutz" })]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", Email = "Anna.Schmidt@rufwerk.example", PostalCode = "26135",
                Phone = "+49 (0)441 12345-0", Fax = "0441/12345", VatId = "DE274586734")]
            """
    )]
    [InlineData(
        """
            [assembly: PrivacyPolicy]
            [assembly: DataController("Rufwerk AG", Country = "CH", PostalCode = "8001", Email = "büro@rufwerk.example")]
            """
    )]
    [InlineData("""[assembly: DataController("Rufwerk GmbH", Email = "nobody")]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new MalformedContactAnalyzer(), source);

    /// <summary>The rule reads the attributes of the assembly alone: no attribute of a class has a contact detail.</summary>
    [Fact]
    public void Attributes_on_classes_have_no_contact_details() =>
        Assert.Empty(
            from attribute in PublicApiTests.Attributes
            where !attribute.IsAbstract && PublicApiTests.GetTargets(attribute).HasFlag(AttributeTargets.Class)
            from property in PublicApiTests.GetProperties(attribute)
            where
                Core.Reading.ContactFormat.FindProblem(
                    new Declaration(attribute.Name[..^"Attribute".Length], ValueList<Argument>.Empty, Place.CreateForSymbol("App.Call")),
                    property.Name,
                    "neither of them",
                    "DE"
                )
                    is not null
            select $"{attribute.Name}.{property.Name}"
        );
}
