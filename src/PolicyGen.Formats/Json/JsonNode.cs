using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats.Json;

/// <summary>
/// A JSON value of a form. There is no <c>null</c> among them: what is not declared has no member at all, so that no
/// reader can take "not stated" for "none".
/// </summary>
internal abstract class JsonNode
{
    public static implicit operator JsonNode?(string? text) => text is null ? null : new JsonString(text);

    public static implicit operator JsonNode(bool flag) => new JsonBoolean(flag);

    public static implicit operator JsonNode(int number) => new JsonNumber(number);

    /// <summary>The document, indented, with members in the order they were added.</summary>
    public sealed override string ToString()
    {
        var json = new JsonWriter(JsonLayout.Indented, JsonEscaping.Interchange);
        WriteTo(json);
        return json.ToString();
    }

    internal abstract void WriteTo(JsonWriter json);
}

/// <summary>A string.</summary>
internal sealed class JsonString(string value) : JsonNode
{
    internal override void WriteTo(JsonWriter json) => json.WriteValue(value);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class JsonBoolean(bool value) : JsonNode
{
    internal override void WriteTo(JsonWriter json) => json.WriteValue(value);
}

/// <summary>A whole number.</summary>
internal sealed class JsonNumber(int value) : JsonNode
{
    internal override void WriteTo(JsonWriter json) => json.WriteValue(value);
}
