using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>
/// Validates against the keywords of JSON Schema 2020-12 that the schema of the policy uses. No validator for that draft can be
/// restored; a keyword that this one does not know fails the test, so that it cannot accept what it does not understand.
/// </summary>
internal sealed class JsonSchemaSubset(JsonElement root)
{
    /// <summary>What does not fit, each with its place.</summary>
    public IReadOnlyList<string> Validate(JsonElement value)
    {
        var problems = new List<string>();
        Validate(root, value, "", problems);
        return problems;
    }

    private void Validate(JsonElement schema, JsonElement value, string place, List<string> problems)
    {
        var isObject = value.ValueKind == JsonValueKind.Object;
        foreach (var (keyword, rule) in schema.EnumerateObject().Select(member => (member.Name, member.Value)))
        {
            switch (keyword)
            {
                case "$schema" or "$id" or "$defs" or "title" or "description":
                    break;
                case "$ref":
                    Validate(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, place, problems);
                    break;
                case "type":
                    Require(IsOfType(value, rule.GetString()!), $"is no {rule}");
                    break;
                case "const":
                    Require(JsonElement.DeepEquals(rule, value), $"is not {rule.GetRawText()}");
                    break;
                case "oneOf":
                    var count = rule.EnumerateArray().Count(one => IsMatch(one, value));
                    Require(count == 1, $"{value} fits {count} of the alternatives");
                    break;
                case "pattern":
                    Require(
                        value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!),
                        $"'{value}' is not of the form {rule}"
                    );
                    break;
                case "minLength":
                    Require(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(), "is too short");
                    break;
                case "minItems":
                    Require(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), "has too few items");
                    break;
                case "minProperties":
                    Require(!isObject || value.EnumerateObject().Count() >= rule.GetInt32(), "has too few members");
                    break;
                case "items":
                    if (value.ValueKind == JsonValueKind.Array)
                    {
                        foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
                            Validate(rule, item, $"{place}/{index}", problems);
                    }

                    break;
                case "required":
                    foreach (var name in rule.EnumerateArray())
                        Require(!isObject || value.TryGetProperty(name.GetString()!, out _), $"has no '{name}'");
                    break;
                case "properties":
                    if (isObject)
                    {
                        foreach (var member in value.EnumerateObject())
                        {
                            if (rule.TryGetProperty(member.Name, out var own))
                                Validate(own, member.Value, $"{place}/{member.Name}", problems);
                        }
                    }

                    break;
                case "additionalProperties":
                    if (isObject)
                    {
                        foreach (
                            var member in value
                                .EnumerateObject()
                                .Where(member =>
                                    !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _)
                                )
                        )
                        {
                            if (rule.ValueKind == JsonValueKind.False)
                                problems.Add($"{place} has the unknown member '{member.Name}'");
                            else
                                Validate(rule, member.Value, $"{place}/{member.Name}", problems);
                        }
                    }

                    break;
                case "propertyNames":
                    if (isObject)
                    {
                        foreach (var member in value.EnumerateObject())
                        {
                            using var name = JsonDocument.Parse(JsonSerializer.Serialize(member.Name));
                            Validate(rule, name.RootElement, $"{place}/{member.Name}", problems);
                        }
                    }

                    break;
                default:
                    throw new NotSupportedException($"The schema uses '{keyword}', which this validator does not know.");
            }
        }

        void Require(bool fits, string problem)
        {
            if (!fits)
                problems.Add($"{place} {problem}");
        }
    }

    private bool IsMatch(JsonElement schema, JsonElement value)
    {
        var problems = new List<string>();
        Validate(schema, value, "", problems);
        return problems.Count == 0;
    }

    private static bool IsOfType(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => throw new NotSupportedException($"This validator does not know the type '{type}'."),
        };
}
