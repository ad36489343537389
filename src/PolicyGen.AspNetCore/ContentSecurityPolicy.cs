using System.Security.Cryptography;
using System.Text;

namespace PolicyGen.AspNetCore;

/// <summary>The content security policy (CSP Level 3) of a page that needs nothing but its own style sheets.</summary>
internal static class ContentSecurityPolicy
{
    private const string DenyAll = "default-src 'none'";
    private const string CommonDirectives = "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>For what is not a page: nothing.</summary>
    public const string TextPolicy = DenyAll + CommonDirectives;

    /// <summary>
    /// Allows the <c>style</c> elements of <paramref name="html"/> by their SHA-256, linked style sheets by their origin, and
    /// nothing else: no script, no image, no other request. An attribute <c>style</c> would not be applied.
    /// </summary>
    /// <param name="html">The UTF-8 bytes of the page, with LF line ends: parsers hash what they read, and they read CRLF as LF.</param>
    /// <param name="stylesheetUrls">Linked style sheets: paths of the site and absolute addresses, whose origin is allowed.</param>
    public static string Create(ReadOnlySpan<byte> html, IEnumerable<string>? stylesheetUrls = null)
    {
        var sources = new List<string>();
        while (TryTakeStyle(ref html, out var content))
            sources.Add("'sha256-" + Convert.ToBase64String(SHA256.HashData(content)) + "'");
        foreach (var url in stylesheetUrls ?? [])
        {
            var source = GetOrigin(url);
            if (!sources.Contains(source))
                sources.Add(source);
        }

        return DenyAll + (sources.Count > 0 ? "; style-src " + string.Join(' ', sources) : "") + CommonDirectives;
    }

    private static string GetOrigin(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https"
            ? absolute.GetLeftPart(UriPartial.Authority)
            : "'self'";

    private static bool TryTakeStyle(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> content)
    {
        content = default;
        while (true)
        {
            var start = IndexOfIgnoreCase(rest, "<style"u8);
            if (start < 0)
                return false;
            rest = rest[(start + "<style"u8.Length)..];
            if (rest is not [(byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'/', ..])
                continue;

            var tagEnd = rest.IndexOf((byte)'>');
            if (tagEnd < 0)
                return false;
            rest = rest[(tagEnd + 1)..];
            var end = IndexOfIgnoreCase(rest, "</style"u8);
            content = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[end..];
            return true;
        }
    }

    private static int IndexOfIgnoreCase(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> value)
    {
        for (var from = 0; ; from++)
        {
            var found = bytes[from..].IndexOf(value[0]);
            if (found < 0)
                return -1;
            from += found;
            if (bytes.Length - from < value.Length)
                return -1;
            if (Ascii.EqualsIgnoreCase(bytes.Slice(from, value.Length), value))
                return from;
        }
    }
}
