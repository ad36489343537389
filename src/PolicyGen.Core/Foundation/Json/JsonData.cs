using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;

namespace PolicyGen.Core.Foundation;

/// <summary>The kinds of value a JSON document is made of.</summary>
internal enum JsonKind
{
    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A list of values.</summary>
    Array,

    /// <summary>Named values.</summary>
    Object,
}

/// <summary>
/// A JSON document as a read-only tree. It is read through the reader that is part of netstandard2.0, so that nothing has
/// to be packed beside an analyzer. Names and texts are compared ordinally; numbers keep their written form.
/// </summary>
internal sealed class JsonData
{
    /// <summary>A document that is nested deeper would overflow the stack of the compiler that reads it.</summary>
    private const int MaxDepth = 100;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly KeyValuePair<string, JsonData>[] s_noMembers = [];
    private static readonly JsonData[] s_noItems = [];

    private readonly KeyValuePair<string, JsonData>[] _members;
    private readonly JsonData[] _items;
    private readonly string _text;

    private JsonData(JsonKind kind, string text, JsonData[] items, KeyValuePair<string, JsonData>[] members)
    {
        Kind = kind;
        _text = text;
        _items = items;
        _members = members;
    }

    /// <summary>What the value is.</summary>
    public JsonKind Kind { get; }

    /// <summary>The members of an object, in the order of the document; empty for any other value.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonData>> Members => _members;

    /// <summary>The items of an array; empty for any other value.</summary>
    public IReadOnlyList<JsonData> Items => _items;

    /// <summary>A whole number; 0 for any other value.</summary>
    public long Number =>
        Kind == JsonKind.Number && long.TryParse(_text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>Whether the value is <c>true</c>.</summary>
    public bool Boolean => Kind == JsonKind.Boolean && _text == "true";

    /// <summary>The text of a string; null for any other value.</summary>
    public string? Text => Kind == JsonKind.Text ? _text : null;

    /// <summary>The member called <paramref name="name"/>; null when there is none, or when it is <c>null</c>.</summary>
    public JsonData? this[string name]
    {
        get
        {
            foreach (var member in _members)
            {
                if (member.Key == name)
                    return member.Value.Kind == JsonKind.Null ? null : member.Value;
            }

            return null;
        }
    }

    /// <summary>The text of the string <paramref name="name"/>; null when there is none.</summary>
    /// <exception cref="FormatException">The member is something else than a string.</exception>
    public string? GetText(string name) => this[name] is { } value ? value.Text ?? throw CreateMismatch(name, JsonKind.Text) : null;

    /// <summary>The text of the string <paramref name="name"/>.</summary>
    /// <exception cref="FormatException">There is no such string.</exception>
    public string RequireText(string name) => GetText(name) ?? throw CreateMismatch(name, JsonKind.Text);

    /// <summary>Whether the member <paramref name="name"/> is <c>true</c>; false when there is none.</summary>
    /// <exception cref="FormatException">The member is something else than a boolean.</exception>
    public bool GetBoolean(string name) =>
        this[name] is { } value && (value.Kind == JsonKind.Boolean ? value._text == "true" : throw CreateMismatch(name, JsonKind.Boolean));

    /// <summary>The whole number <paramref name="name"/>; null when there is none.</summary>
    /// <exception cref="FormatException">The member is something else than a whole number.</exception>
    public int? GetNumber(string name)
    {
        if (this[name] is not { } value)
            return null;
        if (
            value.Kind == JsonKind.Number
            && int.TryParse(value._text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        )
            return number;
        throw CreateMismatch(name, JsonKind.Number);
    }

    /// <summary>The strings of the array <paramref name="name"/>; empty when there is none.</summary>
    /// <exception cref="FormatException">The member is something else than an array of strings.</exception>
    public string[] GetTexts(string name)
    {
        if (this[name] is not { } value)
            return [];
        if (value.Kind != JsonKind.Array)
            throw CreateMismatch(name, JsonKind.Array);
        var texts = new string[value._items.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = value._items[i].Text ?? throw CreateMismatch(name, JsonKind.Text);
        return texts;
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="FormatException"><paramref name="json"/> is not one JSON value.</exception>
    public static JsonData Parse(string json)
    {
        byte[] bytes;
        try
        {
            bytes = s_utf8.GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            throw new FormatException("The JSON document holds half a character that is not escaped.", exception);
        }

        return Read(bytes);
    }

    /// <summary>Loads the document of <paramref name="stream"/>, in UTF-8 with or without a byte order mark.</summary>
    /// <exception cref="FormatException">The stream does not hold one JSON value.</exception>
    public static JsonData Load(Stream stream)
    {
        try
        {
            using var reader = new StreamReader(stream, s_utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 4096, leaveOpen: true);
            var text = reader.ReadToEnd();
            return Parse(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException("The JSON document is not in UTF-8.", exception);
        }
    }

    /// <summary>The value as it would be written, for messages and the debugger.</summary>
    public override string ToString() =>
        Kind switch
        {
            JsonKind.Object => "object",
            JsonKind.Array => "array",
            _ => _text,
        };

    private static JsonData Read(byte[] bytes)
    {
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(
                bytes,
                0,
                bytes.Length,
                Encoding.UTF8,
                XmlDictionaryReaderQuotas.Max,
                null
            );
            if (reader.MoveToContent() != XmlNodeType.Element)
                throw new FormatException("The JSON document is empty.");
            var value = ReadValue(reader);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                    throw new FormatException("The JSON document holds more than one value.");
            }

            return value;
        }
        catch (XmlException exception)
        {
            throw new FormatException("The JSON document cannot be read: " + exception.Message, exception);
        }
    }

    /// <summary>Reads the element the reader stands at, up to and with its end.</summary>
    private static JsonData ReadValue(XmlDictionaryReader reader)
    {
        if (reader.Depth > MaxDepth)
            throw new FormatException("The JSON document is nested too deeply.");
        switch (reader.GetAttribute("type"))
        {
            case "object":
                var members = new List<KeyValuePair<string, JsonData>>();
                // The reader takes a first member called "__type" for a hint to a serializer.
                if (reader.GetAttribute("__type") is { } hint)
                    members.Add(new("__type", new JsonData(JsonKind.Text, hint, s_noItems, s_noMembers)));
                var names = new HashSet<string>(StringComparer.Ordinal);
                ReadChildren(
                    reader,
                    () =>
                    {
                        // A name that is not an XML name stands in an attribute: <a:item xmlns:a="item" item="DE-BY">.
                        var name = reader.GetAttribute("item") ?? reader.LocalName;
                        if (!names.Add(name))
                            throw new FormatException("The JSON document names '" + name + "' twice in one object.");
                        members.Add(new(name, ReadValue(reader)));
                    }
                );
                return new JsonData(JsonKind.Object, "", s_noItems, members.Count == 0 ? s_noMembers : members.ToArray());
            case "array":
                var items = new List<JsonData>();
                ReadChildren(reader, () => items.Add(ReadValue(reader)));
                return new JsonData(JsonKind.Array, "", items.Count == 0 ? s_noItems : items.ToArray(), s_noMembers);
            case "null":
                _ = ReadText(reader);
                return new JsonData(JsonKind.Null, "null", s_noItems, s_noMembers);
            case "boolean":
                return new JsonData(JsonKind.Boolean, ReadText(reader), s_noItems, s_noMembers);
            case "number":
                return new JsonData(JsonKind.Number, ReadText(reader), s_noItems, s_noMembers);
            default:
                return new JsonData(JsonKind.Text, ReadText(reader), s_noItems, s_noMembers);
        }
    }

    private static void ReadChildren(XmlDictionaryReader reader, Action child)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                child();
        }
    }

    /// <summary>Long texts come in pieces, white space as a node of its own.</summary>
    private static string ReadText(XmlDictionaryReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        string? first = null;
        StringBuilder? more = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (first is null)
                first = reader.Value;
            else
                (more ??= new StringBuilder(first)).Append(reader.Value);
        }

        return more?.ToString() ?? first ?? "";
    }

    private static FormatException CreateMismatch(string name, JsonKind kind) =>
        new("'" + name + "' is missing or is not of the kind " + kind + ".");
}
