using System.Text.RegularExpressions;

namespace PolicyGen.Core.Reading;

/// <summary>Words that stand where a criterion of retention should (WP260 rev.01).</summary>
internal static class IndefiniteWords
{
    // What stands between "so lange" and "erforderlich" adds nothing: "so lange gespeichert, wie dies für den Zweck erforderlich ist".
    private static readonly Regex s_words = new(
        @"\bso ?lange\b[^.;]*\b(?:erforderlich|nötig|notwendig)\b|\binsoweit\b[^.;]*\b(?:erforderlich|nötig"
            + @"|notwendig)\b|^\s*bis der Zweck\b[^.,;]*\b(?:entfällt|wegfällt|erfüllt ist)\.?\s*$"
            + @"|^\s*until the purpose\b[^.,;]*\.?\s*$|systemseitig konfiguriert|nach wenigen Tagen"
            + @"|für eine angemessene Zeit|\bas long as\b[^.;]*\b(?:necessary|required|needed)\b|after a few days"
            + @"|for a reasonable time|configured in the system",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>The words that are there, or null.</summary>
    public static string? Find(string text) => s_words.Match(text) is { Success: true } match ? match.Value : null;
}
