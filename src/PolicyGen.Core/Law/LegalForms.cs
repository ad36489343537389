using System.Text.RegularExpressions;

namespace PolicyGen.Core.Law;

/// <summary>Legal forms as they stand in names of companies, associations and public bodies.</summary>
internal static class LegalForms
{
    private static readonly Regex s_legalForm = new(
        @"\b(?:g?GmbH|mbH|AG|UG|KG|KGaA|[oO]HG|e?GbR|e\.\s?K(?:fm|fr)?\.|eK|e\.\s?V\.|eV|eG|SE|SCE|mbB|PartG"
            + @"|PartGmbB|Ltd|Limited|plc|Inc|LLC|Corp|S\.?A\.?S?|S\.?à\s?r\.?l|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|A/S|ApS"
            + @"|AB|Oy|Stiftung|Anstalt|Körperschaft|Verein|Verband|Genossenschaft|Stadt|Gemeinde|Landkreis|Land|Kreis"
            + @"|Ministerium|Universität|Hochschule|Schule|Kammer)(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_legalPerson = new(
        @"(?:^|[\s.(])(?:g?GmbH|UG(?:\s*\(haftungsbeschränkt\))?|AG|SE|KGaA|eG|e\.\s?V\.|eV|Ltd\.?|Limited|Inc\.?"
            + @"|LLC|S\.?\s?A\.?|S\.\s?à\s?r\.\s?l\.|B\.?V\.?|Aktiengesellschaft|Gesellschaft mit beschränkter Haftung"
            + @"|Unternehmergesellschaft)(?=$|[\s,)])",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_suffix = new(
        @"[\s,]+(Inc|Incorporated|Corp|Corporation|Co|Company|LLC|LLP|LP|PBC|Ltd|Limited|PLC|GmbH|mbH|AG|SE|KG|UG"
            + @"|KGaA|eG|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SAS|S\.?à\.?\s?r\.?l|SARL|S\.?r\.?l|S\.?L|S\.?p\.?A|Oy|Oyj|AB|A/S"
            + @"|ApS|AS|Pty|Kft|s\.r\.o|d\.o\.o|OÜ|UAB|Ireland|Europe|EMEA|Germany|Deutschland|International|Operations"
            + @"|Unlimited|Holdings?)\.?$|\s+\((haftungsbeschränkt|Ireland|Europe|Deutschland|Germany|EMEA)\)$"
            + @"|\s*&\s*Co\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    private static readonly Regex s_publicLaw = new(
        @"\b(?:öffentlichen Rechts|[KA]\.?\s?(?:d\.?\s?)?ö\.?\s?R\b|(?:of|under) public law)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex s_municipality = new(
        @"^(?:Die\s)?(?:(?:Hanse-?\s?und\s)?\p{L}*[sS]tadt|Gemeinde|Markt)\s(?<city>\S.*)$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_district = new(
        @"^(?:Der\s)?(?:Landkreis|Samtgemeinde|Verbandsgemeinde)\s\p{Lu}",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_germanSuffix = new(
        @"\s(?:PartG(?:\smbB)?|mbB|OHG|e?GbR|gGmbH|e\.\s?V\.|e\.\s?K\.)$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_particle = new(
        @"\b(?:von der|van der|von|van|de|du|la|et|und|and|of|the)\b|[&+,.\-()]",
        RegexOptions.CultureInvariant
    );

    /// <summary>
    /// Whether the words are the firm of a company and nothing else: a legal form at the end, and no word before it that is none of a name.
    /// </summary>
    public static bool IsCompanyName(string words)
    {
        var name = s_germanSuffix.IsMatch(words) ? s_germanSuffix.Replace(words, "") : StripSuffixes(words).LastOrDefault();
        return name is not null
            && s_particle.Replace(name, " ").Split([' '], StringSplitOptions.RemoveEmptyEntries).All(word => !char.IsLower(word[0]));
    }

    /// <summary>Whether the name says what kind of body it is.</summary>
    public static bool HasLegalForm(string name) => s_legalForm.IsMatch(name);

    /// <summary>Whether the name shows a legal person, which acts through somebody.</summary>
    public static bool IsLegalPerson(string name) => s_legalPerson.IsMatch(name);

    /// <summary>
    /// Whether the name or the legal form shows a public body of a Land or below it, so that the act of its Land applies to it. A
    /// town is called after itself; what else is called after the town is none.
    /// </summary>
    public static bool IsPublicBody(Model.Controller controller) =>
        s_publicLaw.IsMatch(controller.Name)
        || (s_municipality.Match(controller.Name) is { Success: true } town && town.Groups["city"].Value == controller.City)
        || (s_district.IsMatch(controller.Name) && !IsLegalPerson(controller.Name))
        || controller.LegalForm?.Texts.Any(text => s_publicLaw.IsMatch(text.Text)) == true;

    /// <summary>
    /// The names without one legal form or country after the other, the longest first and the name itself left out: <c>OpenAI Ireland
    /// Limited</c> gives <c>OpenAI</c> last.
    /// </summary>
    public static IEnumerable<string> StripSuffixes(string name)
    {
        for (
            var shorter = s_suffix.Replace(name, "");
            shorter.Length > 0 && shorter.Length < name.Length;
            shorter = s_suffix.Replace(name, "")
        )
        {
            yield return shorter;
            name = shorter;
        }
    }
}
