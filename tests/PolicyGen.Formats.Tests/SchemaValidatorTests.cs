namespace PolicyGen.Formats.Tests;

/// <summary>The schemas can refuse a document: each kind of keyword that they use, in each file that they consist of.</summary>
public sealed class SchemaValidatorTests
{
    private const string CycloneDxDocument = """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "metadata": { "timestamp": "2026-11-01T00:00:00Z" },
          "components": [{ "type": "library", "name": "Queue", "licenses": [{ "license": { "id": "MIT" } }] }],
          "signature": { "algorithm": "ES256", "value": "AAAA" }
        }
        """;

    [Theory]
    [InlineData("\"language\": \"de\"", "\"lang\": \"de\"", "/meta: required")]
    [InlineData("\"version\": 2", "\"version\": \"2\"", "/meta/version: type")]
    [InlineData("\"created\": \"2026-11-01\"", "\"created\": \"1.11.2026\"", "/meta/created: pattern")]
    [InlineData("\"email\": \"datenschutz@rufwerk.example\"", "\"email\": \"datenschutz\"", "/controller/representative/email: format")]
    [InlineData("GDPR-6-1-b", "Art. 6", "/dataDisclosed/0/legalBases/0/reference: pattern")]
    public void Tilt_refuses(string part, string wrong, string error)
    {
        var document = Tilt.Write(SamplePolicy.Document, "de");
        Assert.Empty(SchemaValidator.FindErrors(document, SchemaValidator.Tilt));
        AssertRefused(document, part, wrong, error, SchemaValidator.Tilt);
    }

    [Theory]
    [InlineData("\"specVersion\": \"1.6\",", "", ": required")]
    [InlineData("\"type\": \"library\"", "\"type\": \"Library\"", "/components/0/type: enum")]
    [InlineData("2026-11-01T00:00:00Z", "1.11.2026", "/metadata/timestamp: format")]
    // In the schemas that it refers to: spdx.schema.json and jsf-0.82.schema.json.
    [InlineData("\"MIT\"", "\"MITT\"", "/components/0/licenses/0/license/id: enum")]
    [InlineData(", \"value\": \"AAAA\"", "", "/signature: required")]
    public void CycloneDx_refuses(string part, string wrong, string error)
    {
        Assert.Empty(SchemaValidator.FindErrors(CycloneDxDocument, SchemaValidator.CycloneDx));
        AssertRefused(CycloneDxDocument, part, wrong, error, SchemaValidator.CycloneDx);
    }

    private static void AssertRefused(string document, string part, string wrong, string error, global::Json.Schema.JsonSchema schema)
    {
        Assert.Contains(part, document, StringComparison.Ordinal);
        Assert.Contains(
            SchemaValidator.FindErrors(document.Replace(part, wrong, StringComparison.Ordinal), schema),
            found => found.StartsWith(error, StringComparison.Ordinal)
        );
    }
}
