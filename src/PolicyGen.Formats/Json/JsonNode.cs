namespace PolicyGen.Formats.Json;

/// <summary>
/// A JSON value to be written. There is no <c>null</c> among them: what is not declared has no member at all, so that no
/// reader can take "not stated" for "none".
/// </summary>
internal abstract class JsonNode
{
    public static implicit operator JsonNode?(string? text) => text is null ? null : new JsonText(text);

    public static implicit operator JsonNode(bool flag) => new JsonLiteral(flag ? "true" : "false");

    public static implicit operator JsonNode(int number) =>
        new JsonLiteral(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The document, see <see cref="JsonWriter"/>.</summary>
    public sealed override string ToString() => JsonWriter.Write(this);
}

/// <summary>A string.</summary>
internal sealed class JsonText(string value) : JsonNode
{
    public string Value { get; } = value;
}

/// <summary>A number, <c>true</c> or <c>false</c>, as it is written.</summary>
internal sealed class JsonLiteral(string value) : JsonNode
{
    public string Value { get; } = value;
}
