using System.Text.Json;

namespace PolicyGen.Formats.Tests;

/// <summary>
/// A JSON-LD document with its prefixes resolved: the terms it uses as properties, types and individuals, the nodes it
/// describes and those it refers to.
/// </summary>
internal sealed class ExpandedTerms
{
    private readonly Dictionary<string, string> _prefixes;

    public ExpandedTerms(JsonElement document)
    {
        Assert.Equal(["@context", "@graph"], document.EnumerateObject().Select(member => member.Name));
        _prefixes = document
            .GetProperty("@context")
            .EnumerateObject()
            .ToDictionary(prefix => prefix.Name, prefix => prefix.Value.GetString()!, StringComparer.Ordinal);
        Collect(document.GetProperty("@graph"));
    }

    public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

    public List<string> Definitions { get; } = [];

    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    private void Collect(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        var isReference = element.EnumerateObject().Count() == 1;
        foreach (var member in element.EnumerateObject())
        {
            switch (member.Name)
            {
                case "@id" when IsPolicyNode(member.Value.GetString()!):
                    if (isReference)
                        References.Add(member.Value.GetString()!);
                    else
                        Definitions.Add(member.Value.GetString()!);
                    break;
                case "@id":
                    Assert.True(isReference, "A term of the vocabulary is described: " + member.Value);
                    Terms.Add(Expand(member.Value.GetString()!));
                    break;
                case "@type":
                    foreach (
                        var type in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().ToList() : [member.Value]
                    )
                        Terms.Add(Expand(type.GetString()!));
                    break;
                case "@language" or "@value":
                    break;
                default:
                    Terms.Add(Expand(member.Name));
                    Collect(member.Value);
                    break;
            }
        }
    }

    /// <summary>A node of the policy itself: a blank one, or a place of its page.</summary>
    private static bool IsPolicyNode(string id) =>
        id.StartsWith("_:", StringComparison.Ordinal) || id.StartsWith("https://", StringComparison.Ordinal);

    private string Expand(string compact)
    {
        var colon = compact.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0 && _prefixes.ContainsKey(compact[..colon]), compact);
        return _prefixes[compact[..colon]] + compact[(colon + 1)..];
    }
}
