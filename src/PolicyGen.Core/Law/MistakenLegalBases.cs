using System.Text.RegularExpressions;

namespace PolicyGen.Core.Law;

/// <summary>Provisions of the GDPR that are taken for legal bases and are none.</summary>
internal static class MistakenLegalBases
{
    private static readonly Regex s_article = new(
        @"^\s*(?:Art\.|Artikel|Article)\s*(?<number>28|32|35|44|45|46|47|48|49)\b(?![^\n]*§)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );

    /// <summary>What the provision governs; null when the text names none of them.</summary>
    public static string? FindSubjectMatter(string law) =>
        s_article.Match(law) is not { Success: true } match
            ? null
            : match.Groups["number"].Value switch
            {
                "28" => "the contract with a processor",
                "32" => "the security of processing",
                "35" => "impact assessments",
                _ => "transfers to third countries",
            };
}
