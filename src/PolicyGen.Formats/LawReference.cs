using System.Text.RegularExpressions;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// References to the law in the form of TILT: capital letters for the law, then numbers and small letters with hyphens, for
/// example <c>GDPR-6-1-b</c> for Art. 6(1)(b) GDPR and <c>AO-147</c> for several paragraphs of § 147 AO.
/// </summary>
internal static class LawReference
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string LawPattern = @"(?<law>[A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:\s+(?<book>[IVX]+)\b)?";

    /// <summary>One place: "§ 25 Abs. 1 TDDDG", "Art. 6 Abs. 1 lit. b DSGVO", "Article 6(1)(b) GDPR".</summary>
    private static readonly Regex s_singleProvision = new(
        @"^\s*(?:§|Art\.|Artikel|Article|Section)\s*(?<section>[0-9]+[a-z]?)(?:\s*(?:Abs\.\s*"
            + @"|\()(?<paragraph>[0-9]+)\)?)?(?:\s*(?:lit\.\s*|Nr\.\s*|\()(?<point>[0-9]+|[a-z])\)?)?\s+"
            + LawPattern
            + @"\s*$",
        Options
    );

    /// <summary>Something longer: its first section or article, and the law that follows.</summary>
    private static readonly Regex s_firstProvision = new(
        @"(?:§§?|Art\.|Artikel|Articles?|Sections?)\s*(?<section>[0-9]+[a-z]?)\b.*?\b" + LawPattern,
        Options | RegexOptions.Singleline
    );

    /// <summary>The reference, or null where the words name no section of a law with an abbreviation.</summary>
    public static string? Find(LocalizedText? citation) => citation is null ? null : Find(citation["de"]);

    public static string? Find(string citation)
    {
        var match = s_singleProvision.Match(citation);
        if (!match.Success)
            match = s_firstProvision.Match(citation);
        if (!match.Success)
            return null;
        var law = match.Groups["law"].Value.ToUpperInvariant() + match.Groups["book"].Value;
        return DeclaredText.JoinNonEmpty(
            "-",
            law == "DSGVO" ? "GDPR" : law,
            match.Groups["section"].Value,
            match.Groups["paragraph"].Value,
            match.Groups["point"].Value
        );
    }
}
