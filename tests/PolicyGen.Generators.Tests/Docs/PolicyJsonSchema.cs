using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Json;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>The schema of a policy as JSON, written from the model and its documentation, as the JSON itself is.</summary>
internal sealed class PolicyJsonSchema
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    public static string Write() => new PolicyJsonSchema().WriteRoot().ToJsonString(s_options) + "\n";

    private JsonObject WriteRoot()
    {
        var policy = WriteRecord(typeof(PolicyDocument));
        var properties = new JsonObject
        {
            ["$schema"] = new JsonObject { ["description"] = "The identifier of this schema.", ["const"] = PolicyJson.Schema },
            ["formatVersion"] = new JsonObject
            {
                ["description"] =
                    "Version of the form: a new minor one adds properties or values, a new major one changes or removes some.",
                ["const"] = PolicyJson.FormatVersion,
            },
        };
        foreach (var (name, schema) in policy["properties"]!.AsObject().ToList())
            properties[name] = schema!.DeepClone();
        var definitions = new JsonObject
        {
            ["date"] = new JsonObject
            {
                ["description"] = "A day or a month (ISO 8601).",
                ["type"] = "string",
                ["pattern"] = @"^\d{4}-\d{2}(-\d{2})?$",
            },
            ["period"] = new JsonObject
            {
                ["description"] = "Calendar years, months and days (ISO 8601).",
                ["type"] = "string",
                ["pattern"] = @"^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$",
            },
            ["text"] = new JsonObject
            {
                ["description"] = "A name that is the same in every language, or a text in each language by its ISO 639-1 code.",
                ["oneOf"] = new JsonArray(
                    new JsonObject { ["type"] = "string" },
                    new JsonObject
                    {
                        ["type"] = "object",
                        ["minProperties"] = 1,
                        ["propertyNames"] = new JsonObject { ["pattern"] = "^[a-z]{2,3}$" },
                        ["additionalProperties"] = new JsonObject { ["type"] = "string" },
                    }
                ),
            },
        };
        foreach (var (name, schema) in _definitions)
            definitions[name] = schema;
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = PolicyJson.Schema,
            ["title"] = "Privacy policy",
            ["description"] = "What a privacy policy publishes. What is not there is not declared, which says neither yes nor no.",
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("$schema", "formatVersion"),
            ["additionalProperties"] = false,
            ["$defs"] = definitions,
        };
    }

    private JsonObject WriteRecord(Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in PublishedShape.Get(type).Properties)
        {
            var schema = new JsonObject();
            if (GetSummary(type, property.Name) is { Length: > 0 } summary)
                schema["description"] = summary;
            foreach (var (keyword, rule) in WriteValue(property.PropertyType).ToList())
                schema[keyword] = rule!.DeepClone();
            var name = PublishedShape.GetMemberName(property.Name);
            properties[name] = schema;
            if (
                property.PropertyType == typeof(int)
                || (property.PropertyType.IsEnum && !PublishedShape.MayBeUndeclared(property.PropertyType))
            )
                required.Add(name);
        }

        var record = new JsonObject
        {
            ["description"] = GetSummary(type),
            ["type"] = "object",
            ["properties"] = properties,
        };
        if (required.Count > 0)
            record["required"] = required;
        record["additionalProperties"] = false;
        return record;
    }

    private JsonObject WriteValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (type == typeof(int))
            return new JsonObject { ["type"] = "integer" };
        if (type == typeof(bool))
            return new JsonObject { ["const"] = true };
        if (type == typeof(PolicyDate))
            return WriteReference("date");
        if (type == typeof(CalendarPeriod))
            return WriteReference("period");
        if (type == typeof(LocalizedText))
            return WriteReference("text");
        if (type.IsEnum && type.IsDefined(typeof(FlagsAttribute), inherit: false))
            return WriteList(GetDefinition(type, WriteEnumeration));
        if (type.IsEnum)
            return GetDefinition(type, WriteEnumeration);
        return type.IsGenericType ? WriteList(WriteValue(type.GetGenericArguments()[0])) : GetDefinition(type, WriteRecord);
    }

    private static JsonObject WriteList(JsonObject items) =>
        new()
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["items"] = items,
        };

    private static JsonObject WriteReference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private JsonObject GetDefinition(Type type, Func<Type, JsonObject> write)
    {
        var name = PublishedShape.GetMemberName(type.Name);
        if (_definitions.TryAdd(name, null))
            _definitions[name] = write(type);
        return WriteReference(name);
    }

    private static JsonObject WriteEnumeration(Type type)
    {
        var members = Enum.GetNames(type)
            .Where(name => !PublishedShape.IsUndeclared((Enum)Enum.Parse(type, name)))
            .Select(name => new JsonObject { ["const"] = PublishedShape.GetMemberName(name), ["description"] = GetSummary(type, name) });
        return new JsonObject { ["description"] = GetSummary(type), ["oneOf"] = new JsonArray([.. members]) };
    }

    private static string GetSummary(Type type) => XmlDocs.GetSummary(FindSymbol(type));

    private static string GetSummary(Type type, string member) => XmlDocs.GetSummary(FindSymbol(type).GetMembers(member).Single());

    private static INamedTypeSymbol FindSymbol(Type type) =>
        PublicApiTests.Types.Single(symbol => symbol.Name == type.Name && symbol.ContainingNamespace.ToDisplayString() == type.Namespace);
}
