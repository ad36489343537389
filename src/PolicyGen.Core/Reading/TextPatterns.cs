using System.Text.RegularExpressions;

namespace PolicyGen.Core.Reading;

/// <summary>Patterns of texts that a policy should not be published with. Word by word, so that a name that holds one stays quiet.</summary>
internal static class TextPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Regex s_placeholder = new(
        @"\[(?:Ihr|Ihre|Name|Firma|Telefon|Telefonnummer|Adresse|Anschrift|E-?Mail|Datum|Ort|Straße|Your|Company|Address|Phone|Date|City|Insert|Bitte)[^\]]{0,40}\]|\{\{[^}]*\}\}|<(?:Name|Firma|Adresse|Telefon|E-?Mail|Datum|Company|Address|Phone|Date|Your[^>]*|Ihr[^>]*)>|\b(?:TODO|TBD|XXX)\b|Musterstraße|Mustermann\b|Lorem ipsum|@example\.(?:com|org|net)\b|\bexample\.com\b",
        Options);

    private static readonly Regex s_artefact = new(
        @":?contentReference\[|oaicite|【[^】]*†[^】]*】|\]\(mailto:|\]\(https?:|\*\*[^*]+\*\*|^\s*[-*]\s+\S|</?(?:p|b|i|br|a|div|span|strong|em|ul|li|h[1-6]|script|table)\b[^>]*>|utm_source=|Nach oben scrollen|(?<=\p{Ll})(?<!(?:@|://|www\.)\S*)[.!?](?=\p{Lu}\p{Ll}{2,})(?!\S*@)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline);

    private static readonly Regex s_openEnded = new(
        @"\betc\.|\bu\.\s?a\.|\bunter anderem\b|\binsbesondere\b|nicht (?:stets |immer )?(?:alle )?(?:\S+ )?namentlich|\bfalls wir\b|\bsoweit möglich\b|\bnach Möglichkeit\b|\bje nach (?:Konfiguration|Bedarf)\b|\bkann\b[^.;]{0,60}\beingesetzt werden\b|behalten uns vor|\bnicht abschließend\b|\band others\b|\bamong others\b|\bin particular\b|\bwhere possible\b|\bas far as possible\b|reserve the right",
        Options);

    private static readonly (Regex Pattern, string Since, string Instead)[] s_outdated =
    [
        (new Regex(@"\bTTDSG\b", Options), "14 May 2024", "TDDDG"),
        (new Regex(@"\bTMG\b|\bTelemediengesetz\b", Options), "14 May 2024", "DDG or TDDDG"),
        (new Regex(@"\bPrivacy Shield\b|\bPrivacy-Shield\b", Options), "16 July 2020 (CJEU C-311/18)", "the mechanism of your contract"),
        (new Regex(@"\bSafe Harbou?r\b", Options), "6 October 2015 (CJEU C-362/14)", "the mechanism of your contract"),
        (new Regex(@"\bBDSG a\.\s?F\.|§ 28 BDSG\b", Options), "25 May 2018", "the GDPR or the present BDSG"),
        (new Regex(@"ec\.europa\.eu/consumers/odr", Options), "20 July 2025", "nothing: the platform is closed"),
    ];

    private static readonly Regex s_scoring = new(
        @"\b(?:lead[- ]?)?scoring\b|\bscorewert|\bprofiling\b|\blead[- ]?qualifi|\bqualifi(?:zierung|kation) von (?:leads|interessenten)|\binteressenten (?:\S+ )?(?:zu )?qualifizieren\b|\bqualifying (?:leads|prospects)",
        Options);

    private static readonly Regex s_denial = new(@"\b(?:kein|keine|keinem|keinen|ohne|nicht|no|not|without)\b", Options);

    /// <summary>The placeholder that is there, or null.</summary>
    public static string? FindPlaceholder(string text) => Find(s_placeholder, text);

    /// <summary>What an editor or a language model left there, or null.</summary>
    public static string? FindArtefact(string text) => Find(s_artefact, text);

    /// <summary>The words that leave a disclosure open, or null.</summary>
    public static string? FindOpenEnded(string text) => Find(s_openEnded, text);

    /// <summary>The outdated reference, since when it is, and what to write; null when there is none.</summary>
    public static (string What, string Since, string Instead)? FindOutdated(string text)
    {
        foreach (var (pattern, since, instead) in s_outdated)
        {
            if (Find(pattern, text) is { } what) return (what, since, instead);
        }

        return null;
    }

    /// <summary>Whether a purpose evaluates people: scoring, profiling or the qualification of leads, and does not deny it.</summary>
    public static bool SpeaksOfScoring(Model.LocalizedText purpose) => purpose.Texts.Any(text => s_scoring.IsMatch(text.Text) && !s_denial.IsMatch(text.Text));

    private static string? Find(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Value.Trim() : null;
}
