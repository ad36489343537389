namespace PolicyGen.Core.Texts;

/// <summary>How declared words begin, so that a sentence can go on with them.</summary>
internal static class GrammarClauses
{
    private static readonly HashSet<string> GermanConjunctions = new(StringComparer.Ordinal)
    {
        "bis",
        "falls",
        "obwohl",
        "sofern",
        "solange",
        "sobald",
        "soweit",
        "während",
        "weil",
        "wenn",
        "wo",
    };

    private static readonly HashSet<string> GermanPrepositions = new(StringComparer.Ordinal)
    {
        "aufgrund",
        "aus",
        "bei",
        "beim",
        "für",
        "gemäß",
        "im",
        "in",
        "mit",
        "nach",
        "wegen",
        "zu",
        "zum",
        "zur",
        "zwecks",
    };

    private static readonly HashSet<string> EnglishOpenings = new(StringComparer.Ordinal)
    {
        "after",
        "as",
        "because",
        "by",
        "during",
        "following",
        "for",
        "if",
        "in",
        "insofar",
        "on",
        "so",
        "to",
        "under",
        "unless",
        "until",
        "when",
        "where",
        "while",
    };

    /// <summary>What a text begins with.</summary>
    public enum Opening
    {
        /// <summary>Something that no sentence can go on with, a noun for example.</summary>
        Other,

        /// <summary>A preposition: "nach einem Vorfall".</summary>
        Preposition,

        /// <summary>A conjunction: "solange ein Vertrag besteht".</summary>
        Conjunction,
    }

    public static Opening Classify(string text, string language)
    {
        var end = text.IndexOf(' ');
        var first = end < 0 ? "" : text.Substring(0, end);
        if (language != "de")
            return EnglishOpenings.Contains(first) ? Opening.Preposition : Opening.Other;
        if (GermanConjunctions.Contains(first))
            return Opening.Conjunction;
        return GermanPrepositions.Contains(first) ? Opening.Preposition : Opening.Other;
    }
}
