using System.Text.RegularExpressions;

namespace PolicyGen.Generators.Erasure;

/// <summary>The names by which code tells that it erases.</summary>
internal static class ErasureNames
{
    // A word of the name, so that Undeleted and Cleared are none.
    private static readonly Regex s_method = new(
        "(?:^|[a-z0-9_])(?:Delete|Erase|Purge|Remove|Prune|Wipe|Evict|Expire|Forget|Clear|Anonymi[sz]e|Truncate|Clean[uU]p|Cleanse)(?![a-z])",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_expiry = new("expir|timeToLive|^ttl", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_storeExpiry = new("TimeToLive|^Ttl|ExpireAfter", RegexOptions.CultureInvariant);

    private static readonly Regex s_statement = new(
        @"\b(?:DELETE\s+FROM|TRUNCATE\s+TABLE)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>For example <c>ExecuteDeleteAsync</c> and <c>RemoveRange</c>.</summary>
    public static bool IsMethod(string name) => s_method.IsMatch(name);

    /// <summary>For example the parameter <c>absoluteExpirationRelativeToNow</c>.</summary>
    public static bool IsExpiry(string parameter) => s_expiry.IsMatch(parameter);

    /// <summary>For example <c>DefaultTimeToLive</c> of a container: the store erases.</summary>
    public static bool IsStoreExpiry(string property) => s_storeExpiry.IsMatch(property);

    /// <summary>For example <c>DELETE FROM Calls</c>.</summary>
    public static bool IsStatement(string text) => s_statement.IsMatch(text);
}
