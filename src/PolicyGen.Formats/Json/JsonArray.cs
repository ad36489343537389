using System.Collections;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats.Json;

/// <summary>Values in a row; null is left out.</summary>
internal sealed class JsonArray : JsonNode, IEnumerable<JsonNode>
{
    private readonly List<JsonNode> _items = [];

    public JsonArray() { }

    public JsonArray(IEnumerable<JsonNode?> items) => _items.AddRange(items.OfType<JsonNode>());

    /// <summary>Whether the array has no item.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>Adds an item, unless there is no value.</summary>
    public void Add(JsonNode? item)
    {
        if (item is not null)
            _items.Add(item);
    }

    /// <summary>The strings that are there.</summary>
    public static JsonArray FromTexts(IEnumerable<string?> texts) => new(texts.Select(text => (JsonNode?)text));

    /// <summary>The array, or null when it is empty, so that it becomes no member of an object.</summary>
    public JsonArray? NullIfEmpty() => IsEmpty ? null : this;

    internal override void WriteTo(JsonWriter json) => json.WriteArray(_items, item => item.WriteTo(json));

    public IEnumerator<JsonNode> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
