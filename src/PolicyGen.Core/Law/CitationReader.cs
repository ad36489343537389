using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Law;

/// <summary>How a provision is cited in both languages: the member <c>citation</c> of an entry.</summary>
internal static class CitationReader
{
    /// <summary>Reads the citation of <paramref name="entry"/>.</summary>
    /// <exception cref="FormatException">It is missing, or missing in one language.</exception>
    public static (string De, string En) Read(JsonData entry) => ReadTexts(entry, "citation");

    /// <summary>Reads a text that is there in both languages.</summary>
    /// <exception cref="FormatException">It is missing, or missing in one language.</exception>
    public static (string De, string En) ReadTexts(JsonData entry, string name)
    {
        var pair = entry[name] ?? throw new FormatException("'" + name + "' is missing.");
        return (pair.RequireText("de"), pair.RequireText("en"));
    }
}
