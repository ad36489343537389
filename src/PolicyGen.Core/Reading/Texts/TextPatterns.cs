using System.Text.RegularExpressions;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Patterns of texts that a policy should not be published with. Word by word, so that a name that holds one stays quiet. Each begins with
/// what is
/// rare in a text and looks behind only from there: a text of one long word must not cost the square of its length.
/// </summary>
internal static class TextPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Regex s_placeholder = new(
        @"\[(?:Ihr|Ihre|Name|Firma|Telefon|Telefonnummer|Adresse|Anschrift|E-?Mail|Datum|Ort|Straße|Your|Company"
            + @"|Address|Phone|Date|City|Insert|Bitte)[^\]]{0,40}\]|\{\{[^{}]*\}\}|<(?:Name|Firma|Adresse|Telefon"
            + @"|E-?Mail|Datum|Company|Address|Phone|Date|Your[^<>]*|Ihr[^<>]*)>|\b(?:TODO|TBD|XXX)\b|Musterstraße"
            + @"|Mustermann\b|Lorem ipsum|@example\.(?:com|org|net)\b|\bexample\.com\b",
        Options
    );

    private static readonly Regex s_artifact = new(
        @":?contentReference\[|oaicite|【[^【】]*†[^【】]*】|\]\(mailto:|\]\(https?:|\*\*[^*]+\*\*|^[^\S\n]*[-*]\s+\S"
            + @"|</?(?:p|b|i|br|a|div|span|strong|em|ul|li|h[1-6]|script|table)\b[^<>]*>|utm_source=|Nach oben scrollen"
            + @"|[.!?](?<=\p{Ll}{4}[.!?])(?=\p{Lu}\p{Ll}{2,})(?<!(?:@|://|www\.)\S*)(?!\S*@)|\bwww\.[\w.-]+\.(?:de|com"
            + @"|at|ch|eu|net|org)[äöüß]\p{Ll}*|\b(?:EU|USA)\p{Ll}{4,}|\bnicht(?:ohne|durch|auf)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline
    );

    private static readonly Regex s_openEnded = new(
        @"\betc\.|\bu\.\s?a\.|\bunter anderem\b|\binsbesondere\b|nicht (?:stets "
            + @"|immer )?(?:alle )?(?:\S+ )?namentlich|\bfalls wir\b|\bsoweit möglich\b|\bnach Möglichkeit\b"
            + @"|\bje nach (?:Konfiguration|Bedarf)\b|\bhängt von der\b[^.;]{0,40}\bKonfiguration\b"
            + @"|\bdepends on the\b[^.;]{0,40}\bconfiguration\b|\bkann\b[^.;]{0,60}\beingesetzt werden\b"
            + @"|behalten uns vor|\bnicht abschließend\b|\band others\b|\bamong others\b|\bin particular\b"
            + @"|\bwhere possible\b|\bas far as possible\b|reserve the right",
        Options
    );

    // When data go to a recipient may be explained in part; who gets them may not.
    private static readonly Regex s_partialListing = new(@"\b(?:insbesondere|unter anderem|in particular)\b|\bu\.\s?a\.", Options);

    // Examples in place of the recipient or of what a transfer rests on.
    private static readonly Regex s_example = new(@"\bz\.\s?B\.|\bzum Beispiel\b|\be\.\s?g\.|\bfor example\b", Options);

    private static readonly Regex s_openScope = new(
        @"\bnicht abschließend\b|\b(?:zu)?künftige\w* (?:Produkte|Dienste|Marken)\b|\betc\.|\bnot exhaustive\b"
            + @"|\bfuture (?:products|services|brands)\b",
        Options
    );

    // Sentences of one's own say much of the same words for good reasons, so these need their object.
    private static readonly Regex s_unnamedRecipients = new(
        @"\bnicht (?:\S+ ){0,4}namentlich\b|behalten uns vor\b[^.;]{0,60}\b(?:Dienste|Anbieter|Dienstleister"
            + @"|Tools)\b|reserve the right\b[^.;]{0,60}\b(?:services|providers|tools)\b",
        Options
    );

    private static readonly Regex s_vagueData = new(@"^\s*(?:andere|sonstige|other) (?:Daten|data)\b", Options);

    private static readonly (Regex Pattern, string Since, string Instead, bool IsHint)[] s_outdatedLaw =
    [
        (new Regex(@"\bTTDSG\b", Options), "14 May 2024", "TDDDG", IsHint: false),
        // As an abbreviation it is also the name of companies.
        (
            new Regex(
                @"\bTMG\b(?<=(?:^\s*|(?:§+|\b(?:das|des|dem|im|nach|gemäß|laut|gem\.|the"
                    + @"|under))\s[^;]{0,30}?)TMG)(?!\s(?:\p{Lu}\p{Ll}+\s)*(?:GmbH|AG|SE|KG|Group|Holding|Ltd)\b)"
                    + @"|\bTelemediengesetz\b",
                Options
            ),
            "14 May 2024",
            "DDG or TDDDG",
            IsHint: false
        ),
        (
            new Regex(@"\bPrivacy Shield\b|\bPrivacy-Shield\b", Options),
            "16 July 2020 (CJEU C-311/18)",
            "the mechanism of your contract",
            IsHint: false
        ),
        (new Regex(@"\bSafe Harbou?r\b", Options), "6 October 2015 (CJEU C-362/14)", "the mechanism of your contract", IsHint: false),
        (new Regex(@"\bBDSG a\.\s?F\.|§ 28 BDSG\b", Options), "25 May 2018", "the GDPR or the present BDSG", IsHint: false),
        (new Regex(@"ec\.europa\.eu/consumers/odr", Options), "20 July 2025", "nothing: the platform is closed", IsHint: false),
        // Right for recipients without a certification, so a hint.
        (
            new Regex(
                @"\bUSA\b[^.;]{0,40}\bkein\w*\b[^.;]{0,60}\b(?:vergleichbar|angemessen|gleichwertig)\w* (?:Datenschutz"
                    + @"|Schutz)niveau\b|\b(?:USA|United States)\b[^.;]{0,40}\bno (?:adequate|comparable|equivalent) level\b",
                Options
            ),
            "10 July 2023 (Decision (EU) 2023/1795)",
            "that it depends on the recipient: certified ones are covered",
            IsHint: true
        ),
    ];

    private static readonly Regex s_pastReference = new(
        @"\b(?:früher|vormals|ehemals|ehemalig\w*|vorher|zuvor|ungültig|unwirksam|aufgehoben|abgelöst"
            + @"|Nachfolger\w*|formerly|previously|invalid(?:ated)?|repealed|replaced|successor)\b",
        Options
    );

    private static readonly Regex s_scoring = new(
        @"\b(?:lead[- ]?)?scoring\b|\bscorewert|\bprofiling\b|\blead[- ]?qualifi|\bqualifi(?:zierung"
            + @"|kation) von (?:leads|interessenten)|\binteressenten (?:\S+ )?(?:zu )?qualifizieren\b"
            + @"|\bqualifying (?:leads|prospects)",
        Options
    );

    // People make them as well, so they contradict nothing; where nothing is said one may ask.
    private static readonly Regex s_personalOffer = new(
        @"\b(?:individuell|individualisiert|personalisiert)\w* (?:\S+ )?Angebot|\b(?:individual|individuali[sz]ed"
            + @"|personali[sz]ed) (?:\S+ )?offers?\b",
        Options
    );

    private static readonly Regex s_audienceMeasurement = new(
        @"\b(?:Reichweiten|Publikums|Besucher|Nutzungs)messung|\b(?:Mess|Analys|Auswert)\w+ (?:des|der"
            + @"|von) (?:Webpublikum|Publikum|Reichweite|Nutzungsverhalten|Nutzerverhalten|Besucher)|\b(?:Web|Besucher"
            + @"|Nutzungs)(?:analyse|statistik)|\bTracking\b|\banalytics\b|\baudience measurement|\b(?:measur|analys"
            + @"|analyz)ing (?:the |our |your )?(?:audience|reach|visitors|usage)|\b(?:usage|visitor) statistics",
        Options
    );

    // Training people to use an AI is another matter.
    private static readonly Regex s_aiTraining = new(
        @"\b(?:Train(?:ing|ieren)|Verbesserung|Verbessern|Weiterentwicklung|Optimierung)\s(?:(?:der|des|von"
            + @"|unserer|unseres|eigener)\s){0,2}(?:(?:KI|AI)(?:-?(?:Modell|System)\w*)?|Sprachmodell\w*)(?![\w-])"
            + @"|\bKI-Modelle?\w* (?:zu )?(?:trainieren|verbessern)\b|\b(?:training|train|improving|improve)\s(?:(?:of"
            + @"|the|our)\s){0,2}(?:AI|language)\s(?:models?|systems?)\b|\bAI model training\b",
        Options
    );

    private static readonly Regex s_denial = new(@"\b(?:kein|keine|keinem|keinen|ohne|nicht|no|not|without)\b", Options);

    /// <summary>The placeholder that is there, or null.</summary>
    public static string? FindPlaceholder(string text) => FindMatch(s_placeholder, text);

    /// <summary>What an editor or a language model left there, or null.</summary>
    public static string? FindArtifact(string text) => FindMatch(s_artifact, text);

    /// <summary>The words that leave a disclosure open, or null.</summary>
    public static string? FindOpenEndedDisclosure(string text) => FindMatch(s_openEnded, text);

    /// <summary>The words that leave open who gets data in a text that says when they do, or null.</summary>
    public static string? FindOpenEndedCondition(string text) => FindMatch(s_openEnded, s_partialListing.Replace(text, ""));

    /// <summary>An example where all or one are to be named, or null.</summary>
    public static string? FindExample(string text) => FindMatch(s_example, text);

    /// <summary>The words that leave open what the policy covers, or null.</summary>
    public static string? FindOpenScope(string text) => FindMatch(s_openScope, text);

    /// <summary>The words by which a sentence names no recipients, or null.</summary>
    public static string? FindUnnamedRecipients(string text) => FindMatch(s_unnamedRecipients, text);

    /// <summary>The words that stand where data should, or null.</summary>
    public static string? FindVagueData(string text) => FindMatch(s_vagueData, text);

    /// <summary>
    /// The outdated reference, since when it is, what to write, and whether it may still be right; null when there is none.
    /// </summary>
    public static (string What, string Since, string Instead, bool IsHint)? FindOutdatedLaw(string text)
    {
        foreach (var (pattern, since, instead, isHint) in s_outdatedLaw)
        {
            // That a law is no longer in force is right.
            if (FindMatch(pattern, text) is { } what && !s_pastReference.IsMatch(text))
                return (what, since, instead, isHint);
        }

        return null;
    }

    /// <summary>Whether a purpose evaluates people: scoring, profiling or the qualification of leads, and does not deny it.</summary>
    public static bool MentionsScoring(Model.LocalizedText purpose) =>
        purpose.Texts.Any(text => s_scoring.IsMatch(text.Text) && !s_denial.IsMatch(text.Text));

    /// <summary>Whether a purpose makes offers to single people, and does not deny it.</summary>
    public static bool MentionsPersonalOffers(Model.LocalizedText purpose) =>
        purpose.Texts.Any(text => s_personalOffer.IsMatch(text.Text) && !s_denial.IsMatch(text.Text));

    /// <summary>Whether a purpose trains or improves AI models, and does not deny it.</summary>
    public static bool MentionsAiTraining(Model.LocalizedText purpose) =>
        purpose.Texts.Any(text => s_aiTraining.IsMatch(text.Text) && !s_denial.IsMatch(text.Text));

    /// <summary>Whether a purpose measures who visits and what they do, and does not deny it.</summary>
    public static bool MentionsAudienceMeasurement(Model.LocalizedText purpose) =>
        purpose.Texts.Any(text => s_audienceMeasurement.IsMatch(text.Text) && !s_denial.IsMatch(text.Text));

    private static string? FindMatch(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Value.Trim() : null;
}
