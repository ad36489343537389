using System.Text.Json;
using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Formats.Tests;

public sealed class TiltTests
{
    public static TheoryData<string, string> Policies => FixturePolicies.InEachLanguage();

    [Theory]
    [MemberData(nameof(Policies))]
    public void Fixture_policies_are_valid(string name, string language) =>
        Assert.Empty(SchemaValidator.FindErrors(Tilt.Write(FixturePolicies.Document(name), language), SchemaValidator.Tilt));

    [Fact]
    public void The_schema_is_a_gate() =>
        Assert.NotEmpty(
            SchemaValidator.FindErrors(
                Tilt.Write(SamplePolicy.Document, "de").Replace("GDPR-6-1-b", "Art. 6", StringComparison.Ordinal),
                SchemaValidator.Tilt
            )
        );

    [Fact]
    public void Sample_in_German() => Snapshot.Verify(Tilt.Write(SamplePolicy.Document, "de"), "json");

    [Fact]
    public void A_policy_that_declares_almost_nothing_is_valid()
    {
        // The compiler reports errors for it; a document that no reader can open would help nobody.
        var empty = new PolicyDocument { Languages = ValueList.Of("de", "en") };
        Assert.Empty(SchemaValidator.FindErrors(Tilt.Write(empty, "de"), SchemaValidator.Tilt));
        using var json = JsonDocument.Parse(Tilt.Write(empty, "de"));
        Assert.Empty(json.RootElement.GetProperty("automatedDecisionMaking").EnumerateObject());
        Assert.Equal(
            "Keine Angabe zu einem Datenschutzbeauftragten",
            json.RootElement.GetProperty("dataProtectionOfficer").GetProperty("name").GetString()
        );
    }

    [Fact]
    public void Contact_details_of_another_form_than_the_schema_has_are_left_out()
    {
        var odd = new PolicyDocument
        {
            Languages = ValueList.Of("de"),
            Controller = new()
            {
                Name = "Rufwerk",
                Email = "keine Adresse",
                Phone = "auf Anfrage",
                Country = new Country { Code = "xx" },
            },
            Rights = new() { Contact = "http://" },
        };
        Assert.Empty(SchemaValidator.FindErrors(Tilt.Write(odd, "de"), SchemaValidator.Tilt));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_recipient_and_every_item_is_there(string name, string language)
    {
        var document = FixturePolicies.Document(name);
        var text = Tilt.Write(document, language);
        Assert.All(
            document.Recipients.Where(recipient => recipient is not { SelfHosted: true, HostedBy: null }),
            recipient => Assert.Contains(Encoded(recipient.Name[language]), text, StringComparison.Ordinal)
        );
        Assert.All(
            document.Processings.SelectMany(processing => processing.DataItems),
            item => Assert.Contains(Encoded(item.Label[language]), text, StringComparison.Ordinal)
        );
        Assert.All(
            document.Processings.SelectMany(processing => processing.Purposes),
            purpose => Assert.Contains(Encoded(purpose.Text[language]), text, StringComparison.Ordinal)
        );
    }

    private static string Encoded(string text) => new Json.JsonText(text.Trim()).ToString().Trim('\n', '"');
}
