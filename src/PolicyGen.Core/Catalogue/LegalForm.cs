using System.Text.RegularExpressions;

namespace PolicyGen.Core.Catalogue;

/// <summary>Takes legal forms and countries off the name of an entity: <c>OpenAI Ireland Limited</c> is found as <c>OpenAI</c>.</summary>
internal static class LegalForm
{
    private static readonly Regex s_ending = new(
        @"[\s,]+(Inc|Incorporated|Corp|Corporation|Co|Company|LLC|LLP|LP|PBC|Ltd|Limited|PLC|GmbH|mbH|AG|SE|KG|UG|KGaA|eG|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SAS|S\.?à\.?\s?r\.?l|SARL|S\.?r\.?l|S\.?L|S\.?p\.?A|Oy|Oyj|AB|A/S|ApS|AS|Pty|Kft|s\.r\.o|d\.o\.o|OÜ|UAB|Ireland|Europe|EMEA|Germany|Deutschland|International|Operations|Unlimited|Holdings?)\.?$|\s+\((haftungsbeschränkt|Ireland|Europe|Deutschland|Germany|EMEA)\)$|\s*&\s*Co\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>The names without one ending after the other, the longest first and the name itself left out.</summary>
    public static IEnumerable<string> Strip(string name)
    {
        for (var shorter = s_ending.Replace(name, ""); shorter.Length > 0 && shorter.Length < name.Length; shorter = s_ending.Replace(name, ""))
        {
            yield return shorter;
            name = shorter;
        }
    }
}
