using System.Text.RegularExpressions;

namespace PolicyGen.Core.Law;

/// <summary>Legal forms as names of companies and bodies end with or hold them.</summary>
internal static class LegalForms
{
    private static readonly Regex s_form = new(
        @"\b(?:g?GmbH|mbH|AG|UG|KG|KGaA|[oO]HG|e?GbR|e\.\s?K(?:fm|fr)?\.|eK|e\.\s?V\.|eV|eG|SE|SCE|mbB|PartG|PartGmbB|Ltd|Limited|plc|Inc|LLC|Corp|S\.?A\.?S?|S\.?à\s?r\.?l|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|A/S|ApS|AB|Oy|Stiftung|Anstalt|Körperschaft|Verein|Verband|Genossenschaft|Stadt|Gemeinde|Landkreis|Land|Kreis|Ministerium|Universität|Hochschule|Schule|Kammer)(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant);

    /// <summary>Whether the name says what kind of body it is.</summary>
    public static bool IsNamedIn(string name) => s_form.IsMatch(name);
}
