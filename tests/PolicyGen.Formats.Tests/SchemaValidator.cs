using System.Text.Json;
using Json.Schema;

namespace PolicyGen.Formats.Tests;

/// <summary>The published schemas, and whether a document is valid against one of them.</summary>
internal static class SchemaValidator
{
    public static JsonSchema Tilt { get; } = Load("tilt-schema.json");

    // It refers to the two others by names relative to its own address.
    public static JsonSchema CycloneDx { get; } = Load("bom-1.6.schema.json", "spdx.schema.json", "jsf-0.82.schema.json");

    /// <summary>The errors of a document; empty for a valid one.</summary>
    public static IReadOnlyList<string> FindErrors(string json, JsonSchema schema)
    {
        using var document = JsonDocument.Parse(json);
        var results = schema.Evaluate(
            document.RootElement,
            new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true }
        );
        // A valid document has errors too: in the branches that another one makes up for (anyOf, if).
        if (results.IsValid)
            return [];
        var errors = (results.Details ?? [])
            .Prepend(results)
            .SelectMany(result => (result.Errors ?? []).Select(error => $"{result.InstanceLocation}: {error.Key}: {error.Value}"))
            .ToList();
        return errors.Count > 0 ? errors : ["The document is not valid."];
    }

    private static JsonSchema Load(string name, params string[] referenced)
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var other in referenced)
            JsonSchema.FromText(TestData.ReadText(other), options);
        return JsonSchema.FromText(TestData.ReadText(name), options);
    }
}
