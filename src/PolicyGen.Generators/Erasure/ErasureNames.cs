using System.Text.RegularExpressions;

namespace PolicyGen.Generators.Erasure;

/// <summary>The names by which code tells that it erases.</summary>
internal static class ErasureNames
{
    // A word of the name, so that Undeleted and Cleared are none.
    private static readonly Regex s_erasingMethod = new(
        "(?:^|[a-z0-9_])(?:Delete|Erase|Purge|Remove|Prune|Wipe|Evict|"
            + "Expire|Forget|Clear|Anonymi[sz]e|Truncate|Clean[uU]p|Cleanse)(?![a-z])",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_expiryParameter = new("expir|timeToLive|^ttl", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_storeExpiryProperty = new("TimeToLive|^Ttl|ExpireAfter", RegexOptions.CultureInvariant);

    private static readonly Regex s_erasingStatement = new(
        @"\b(?:DELETE\s+FROM|TRUNCATE\s+TABLE)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>For example <c>ExecuteDeleteAsync</c> and <c>RemoveRange</c>.</summary>
    public static bool IsErasingMethod(string name) => s_erasingMethod.IsMatch(name);

    /// <summary>For example the parameter <c>absoluteExpirationRelativeToNow</c>.</summary>
    public static bool IsExpiryParameter(string parameter) => s_expiryParameter.IsMatch(parameter);

    /// <summary>For example <c>DefaultTimeToLive</c> of a container: the store erases.</summary>
    public static bool IsStoreExpiryProperty(string property) => s_storeExpiryProperty.IsMatch(property);

    /// <summary>For example <c>DELETE FROM Calls</c>.</summary>
    public static bool IsErasingStatement(string text) => s_erasingStatement.IsMatch(text);
}
