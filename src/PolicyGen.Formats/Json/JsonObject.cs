using System.Collections;
using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats.Json;

/// <summary>Named values in the order in which they are added; null is left out.</summary>
internal sealed class JsonObject : JsonNode, IEnumerable<KeyValuePair<string, JsonNode>>
{
    private readonly List<KeyValuePair<string, JsonNode>> _members = [];

    /// <summary>Whether the object has no member.</summary>
    public bool IsEmpty => _members.Count == 0;

    /// <summary>Adds a member, unless there is no value.</summary>
    public void Add(string name, JsonNode? value)
    {
        if (value is not null)
            _members.Add(new(name, value));
    }

    /// <summary>The object, or null when nothing was added, so that it becomes no member of another.</summary>
    public JsonObject? NullIfEmpty() => IsEmpty ? null : this;

    internal override void WriteTo(JsonWriter json) =>
        json.WriteObject(() =>
        {
            foreach (var member in _members)
                member.Value.WriteTo(json.WriteName(member.Key));
        });

    public IEnumerator<KeyValuePair<string, JsonNode>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
