namespace PolicyGen.Core.Reading;

/// <summary>Words that stand where a criterion of retention should (WP260 rev.01).</summary>
internal static class IndefiniteWords
{
    private static readonly string[] s_words =
    [
        "so lange wie erforderlich", "solange erforderlich", "so lange wie nötig", "solange nötig", "systemseitig konfiguriert", "nach wenigen Tagen", "für eine angemessene Zeit",
        "as long as necessary", "as long as required", "as long as needed", "after a few days", "for a reasonable time", "configured in the system",
    ];

    /// <summary>The words that are there, or null.</summary>
    public static string? Find(string text) => Array.Find(s_words, words => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);
}
