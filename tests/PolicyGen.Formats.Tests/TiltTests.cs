using System.Text.Json;
using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Formats.Tests;

public sealed class TiltTests
{
    public static TheoryData<string, string> Policies => FixturePolicies.GetPoliciesByLanguage();

    [Theory]
    [MemberData(nameof(Policies))]
    public void Fixture_policies_are_valid(string name, string language) =>
        Assert.Empty(SchemaValidator.FindErrors(Tilt.Write(FixturePolicies.GetDocument(name), language), SchemaValidator.Tilt));

    [Fact]
    public void The_schema_rejects_an_invalid_document() =>
        Assert.NotEmpty(
            SchemaValidator.FindErrors(
                Tilt.Write(SamplePolicy.Document, "de").Replace("GDPR-6-1-b", "Art. 6", StringComparison.Ordinal),
                SchemaValidator.Tilt
            )
        );

    [Fact]
    public void Sample_in_German() => Snapshot.Verify(Tilt.Write(SamplePolicy.Document, "de"), "json");

    [Fact]
    public void A_nearly_empty_policy_is_valid()
    {
        // The compiler reports errors for it; a document that no reader can open would help nobody.
        var empty = new PolicyDocument { Languages = ValueList.Create("de", "en") };
        Assert.Empty(SchemaValidator.FindErrors(Tilt.Write(empty, "de"), SchemaValidator.Tilt));
        using var json = JsonDocument.Parse(Tilt.Write(empty, "de"));
        Assert.Empty(json.RootElement.GetProperty("automatedDecisionMaking").EnumerateObject());
        Assert.Equal(
            "Keine Angabe zu einem Datenschutzbeauftragten",
            json.RootElement.GetProperty("dataProtectionOfficer").GetProperty("name").GetString()
        );
    }

    [Fact]
    public void Omits_contact_details_that_do_not_match_the_schema()
    {
        var odd = new PolicyDocument
        {
            Languages = ValueList.Create("de"),
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
    public void Contains_every_recipient_and_every_item(string name, string language)
    {
        var document = FixturePolicies.GetDocument(name);
        var text = Tilt.Write(document, language);
        Assert.All(
            document.Recipients.Where(recipient => recipient is not { SelfHosted: true, HostedBy: null }),
            recipient => Assert.Contains(Encode(recipient.Name[language]), text, StringComparison.Ordinal)
        );
        Assert.All(
            document.Processings.SelectMany(processing => processing.DataItems),
            item => Assert.Contains(Encode(item.Label[language]), text, StringComparison.Ordinal)
        );
        Assert.All(
            document.Processings.SelectMany(processing => processing.Purposes),
            purpose => Assert.Contains(Encode(purpose.Text[language]), text, StringComparison.Ordinal)
        );
    }

    private static string Encode(string text) => new Json.JsonString(text.Trim()).ToString().Trim('\n', '"');
}
