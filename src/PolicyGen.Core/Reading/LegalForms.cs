using System.Text.RegularExpressions;

namespace PolicyGen.Core.Reading;

/// <summary>Legal forms as they stand in names of companies and associations.</summary>
internal static class LegalForms
{
    private static readonly Regex s_legalPerson = new(
        @"(?:^|[\s.(])(?:g?GmbH|UG(?:\s*\(haftungsbeschränkt\))?|AG|SE|KGaA|eG|e\.\s?V\.|eV|Ltd\.?|Limited|Inc\.?|LLC|S\.?\s?A\.?|S\.\s?à\s?r\.\s?l\.|B\.?V\.?|Aktiengesellschaft|Gesellschaft mit beschränkter Haftung|Unternehmergesellschaft)(?=$|[\s,)])",
        RegexOptions.CultureInvariant);

    /// <summary>Whether the name shows a legal person, which acts through somebody.</summary>
    public static bool IsLegalPerson(string name) => s_legalPerson.IsMatch(name);
}
