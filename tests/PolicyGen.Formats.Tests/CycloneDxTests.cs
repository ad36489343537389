using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyGen.Model;
using PolicyGen.Testing;

namespace PolicyGen.Formats.Tests;

public sealed class CycloneDxTests
{
    public static TheoryData<string, string> Policies => FixturePolicies.GetPoliciesByLanguage();

    [Theory]
    [MemberData(nameof(Policies))]
    public void Fixture_policies_are_valid(string name, string language) =>
        Assert.Empty(SchemaValidator.FindErrors(CycloneDx.Write(FixturePolicies.GetDocument(name), language), SchemaValidator.CycloneDx));

    [Fact]
    public void The_schema_rejects_an_invalid_document() =>
        Assert.NotEmpty(
            SchemaValidator.FindErrors(
                CycloneDx.Write(SamplePolicy.Document, "de").Replace("\"inbound\"", "\"in\"", StringComparison.Ordinal),
                SchemaValidator.CycloneDx
            )
        );

    [Fact]
    public void Sample_in_English() => Snapshot.Verify(CycloneDx.Write(SamplePolicy.Document, "en"), "json");

    [Fact]
    public void Sample_is_valid() =>
        Assert.Empty(SchemaValidator.FindErrors(CycloneDx.Write(SamplePolicy.Document, "en"), SchemaValidator.CycloneDx));

    [Fact]
    public void A_nearly_empty_policy_is_valid() =>
        Assert.Empty(
            SchemaValidator.FindErrors(
                CycloneDx.Write(new PolicyDocument { Languages = ValueList.Create("de") }, "de"),
                SchemaValidator.CycloneDx
            )
        );

    [Fact]
    public void The_serial_number_depends_on_the_content_of_the_document()
    {
        var first = GetSerialNumber(SamplePolicy.Document);
        Assert.Matches(new Regex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"), first);
        Assert.Equal(first, GetSerialNumber(SamplePolicy.Document with { }));
        Assert.NotEqual(first, GetSerialNumber(SamplePolicy.Document with { Version = "2.2" }));
    }

    [Fact]
    public void The_timestamp_is_the_declared_day_or_omitted()
    {
        Assert.Equal("2026-11-01T00:00:00Z", GetMetadata(SamplePolicy.Document).GetProperty("timestamp").GetString());
        Assert.False(GetMetadata(SamplePolicy.Document with { AsOf = new PolicyDate(2026, 11) }).TryGetProperty("timestamp", out _));
    }

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(true, "Rechenhaus", true)]
    public void Self_hosted_software_crosses_no_trust_boundary(bool selfHosted, string? hostedBy, bool crosses)
    {
        var document = new PolicyDocument
        {
            Languages = ValueList.Create("de"),
            Recipients = ValueList.Create(
                new Recipient
                {
                    Id = "matomo",
                    Name = LocalizedText.CreateNeutral("Matomo"),
                    Kind = RecipientKind.Processor,
                    SelfHosted = selfHosted,
                    HostedBy = hostedBy,
                }
            ),
        };
        using var json = JsonDocument.Parse(CycloneDx.Write(document, "de"));
        Assert.Equal(crosses, json.RootElement.GetProperty("services")[0].GetProperty("x-trust-boundary").GetBoolean());
    }

    [Fact]
    public void Data_are_classified_by_the_strictest_rule()
    {
        using var json = JsonDocument.Parse(CycloneDx.Write(SamplePolicy.Document, "de"));
        var twilio = json
            .RootElement.GetProperty("services")
            .EnumerateArray()
            .Single(service => service.GetProperty("name").GetString() == "Twilio");
        var flows = twilio
            .GetProperty("data")
            .EnumerateArray()
            .Select(flow => (flow.GetProperty("name").GetString(), flow.GetProperty("classification").GetString()))
            .ToList();
        Assert.Contains(("Gesprächsinhalt", "special category of personal data"), flows);
        Assert.Contains(("Telefonnummer", "personal data"), flows);
    }

    private static string GetSerialNumber(PolicyDocument document)
    {
        using var json = JsonDocument.Parse(CycloneDx.Write(document, "de"));
        return json.RootElement.GetProperty("serialNumber").GetString()!;
    }

    private static JsonElement GetMetadata(PolicyDocument document)
    {
        using var json = JsonDocument.Parse(CycloneDx.Write(document, "de"));
        return json.RootElement.GetProperty("metadata").Clone();
    }
}
