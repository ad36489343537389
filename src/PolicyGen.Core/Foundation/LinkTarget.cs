using System.Text;

namespace PolicyGen.Core.Foundation;

/// <summary>
/// Decides which address may be a link. Only http, https, mailto and tel with a plain address and paths of the site are; all else is
/// printed
/// as text, so that no declaration can run a script or hide where it leads.
/// </summary>
internal static class LinkTarget
{
    /// <summary>The value of <c>href</c>, or null when the address may not be a link.</summary>
    public static string? Resolve(string address)
    {
        if (StartsWith(address, "https://"))
            return ResolveWeb(address, 8);
        if (StartsWith(address, "http://"))
            return ResolveWeb(address, 7);
        if (IsPath(address))
            return address;
        if (StartsWith(address, "mailto:"))
            return ResolveMail(address.Substring(7));
        return StartsWith(address, "tel:") ? ResolveTelephone(address.Substring(4)) : null;
    }

    private static bool StartsWith(string address, string scheme) => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>A path of the same site; "//host" leads to another one.</summary>
    private static bool IsPath(string address) => address.Length > 1 && address[0] == '/' && address[1] != '/' && IsPlain(address);

    /// <summary>No space, quote or backslash, and beyond ASCII only letters and digits: all else is written percent-encoded.</summary>
    private static bool IsPlain(string address)
    {
        foreach (var character in address)
        {
            if (character is <= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '\u007F')
                return false;
            if (character > '\u007F' && !char.IsLetterOrDigit(character))
                return false;
        }

        return true;
    }

    private static string? ResolveWeb(string address, int start)
    {
        if (address.Length == start || !char.IsLetterOrDigit(address[start]) && address[start] != '[')
            return null;
        if (!IsPlain(address))
            return null;

        // "https://name@host" leads elsewhere than it looks.
        var end = address.IndexOfAny(['/', '?', '#'], start);
        var host = address.Substring(start, (end < 0 ? address.Length : end) - start);
        return host.IndexOf('@') >= 0 ? null : address;
    }

    private static string? ResolveMail(string address)
    {
        var at = address.IndexOf('@');
        if (at <= 0 || at == address.Length - 1 || address.IndexOf('@', at + 1) >= 0)
            return null;
        foreach (var character in address)
        {
            var isPlain = char.IsLetterOrDigit(character) || character is '@' or '.' or '-' or '_' or '+';
            if (!isPlain)
                return null;
        }

        return "mailto:" + address;
    }

    /// <summary>The digits alone; a trunk zero in brackets is not dialled behind a country code.</summary>
    private static string? ResolveTelephone(string number)
    {
        var isInternational = number.StartsWith("+", StringComparison.Ordinal);
        var digits = new StringBuilder("tel:");
        if (isInternational)
        {
            digits.Append('+');
            number = number.Replace("(0)", "");
        }

        for (var i = isInternational ? 1 : 0; i < number.Length; i++)
        {
            if (number[i] is >= '0' and <= '9')
                digits.Append(number[i]);
            else if (number[i] is not (' ' or '-' or '/' or '(' or ')' or '.' or '\u00A0' or '\u2013'))
                return null;
        }

        return digits.Length < 7 ? null : digits.ToString();
    }
}
