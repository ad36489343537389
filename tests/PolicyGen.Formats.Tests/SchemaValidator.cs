using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace PolicyGen.Formats.Tests;

/// <summary>The published schemas, and whether a document is valid against one of them.</summary>
internal static class SchemaValidator
{
    public static JSchema Tilt { get; } = Load("tilt-schema.json");

    public static JSchema CycloneDx { get; } = Load("bom-1.6.schema.json");

    /// <summary>What is wrong with the document; empty for a valid one.</summary>
    public static IReadOnlyList<string> FindProblems(string json, JSchema schema)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var document = JToken.ReadFrom(reader);
        document.IsValid(schema, out IList<ValidationError> errors);
        return [.. errors.SelectMany(Flatten)];
    }

    private static IEnumerable<string> Flatten(ValidationError error) =>
        [$"{error.Path}: {error.Message} {error.Value}", .. error.ChildErrors.SelectMany(Flatten)];

    private static JSchema Load(string name)
    {
        // CycloneDX refers to two schemas by names relative to its own address.
        var resolver = new JSchemaPreloadedResolver();
        foreach (var other in new[] { "spdx.schema.json", "jsf-0.82.schema.json" })
            resolver.Add(new Uri("http://cyclonedx.org/schema/" + other), TestData.ReadText(other));
        using var reader = new JsonTextReader(new StringReader(TestData.ReadText(name)));
        return JSchema.Load(
            reader,
            new JSchemaReaderSettings
            {
                Resolver = resolver,
                BaseUri = name == "tilt-schema.json" ? null : new Uri("http://cyclonedx.org/schema/bom-1.6.schema.json"),
            }
        );
    }
}
