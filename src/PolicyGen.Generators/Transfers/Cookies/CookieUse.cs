using Microsoft.CodeAnalysis;
using PolicyGen.Model;

namespace PolicyGen.Generators.Transfers.Cookies;

/// <summary>A place where code sets a cookie, or has the framework set one.</summary>
/// <param name="Name">Its name; with <c>*</c> at the end where the framework adds something to it.</param>
/// <param name="Location">Where.</param>
internal sealed record CookieUse(string Name, Location Location)
{
    /// <summary>How long it lasts; null where the code does not say.</summary>
    public CookieLifetime? Lifetime { get; init; }

    /// <summary>Whether the code says that it ends with the browser.</summary>
    public bool IsSession { get; init; }

    /// <summary>Whether it is the cookie of the sign-in that another call may name.</summary>
    public bool IsApplicationCookie { get; init; }

    /// <summary>What to write behind the category in a <c>[Cookie]</c>.</summary>
    public string AttributeArguments =>
        Lifetime is { } lifetime ? ", " + lifetime.AttributeArgument
        : IsSession ? ", Session = true"
        : "";

    /// <summary>Whether a declaration means it: names may hold <c>*</c>, and one declaration several of them.</summary>
    public bool IsDeclaredBy(Cookie cookie) =>
        cookie.Storage == DeviceStorage.Cookie && cookie.Name.Split(',').Any(name => MatchesName(name.Trim()));

    private bool MatchesName(string declared)
    {
        if (
            Name.EndsWith("*", StringComparison.Ordinal)
            && declared.StartsWith(Name.Substring(0, Name.Length - 1).TrimEnd('.'), StringComparison.Ordinal)
        )
            return true;
        var parts = declared.Split('*');
        if (parts.Length == 1)
            return declared == Name;
        if (!Name.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var found =
                i == parts.Length - 1 && parts[i].Length > 0
                    ? Name.LastIndexOf(parts[i], StringComparison.Ordinal)
                    : Name.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at || (i == parts.Length - 1 && parts[i].Length > 0 && found + parts[i].Length != Name.Length))
                return false;
            at = found + parts[i].Length;
        }

        return true;
    }
}
