using System.Security.Cryptography;
using System.Text;

namespace PolicyGen.AspNetCore;

/// <summary>The content security policy (CSP Level 3) of a page that needs nothing but its own style sheets.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary>
    /// Allows the <c>style</c> elements of <paramref name="html"/> by their SHA-256 and nothing else: no script, no
    /// image, no request. An attribute <c>style</c> would not be applied.
    /// </summary>
    /// <param name="html">The UTF-8 bytes of the page, with LF line ends: parsers hash what they read, and they read CRLF as LF.</param>
    public static string Of(ReadOnlySpan<byte> html)
    {
        var policy = new StringBuilder("default-src 'none'");
        var separator = "; style-src '";
        while (TryTakeStyle(ref html, out var content))
        {
            policy.Append(separator).Append("sha256-").Append(Convert.ToBase64String(SHA256.HashData(content))).Append('\'');
            separator = " '";
        }

        return policy.Append("; base-uri 'none'; form-action 'none'; frame-ancestors 'self'").ToString();
    }

    private static bool TryTakeStyle(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> content)
    {
        content = default;
        while (true)
        {
            var start = IndexOfIgnoreCase(rest, "<style"u8);
            if (start < 0) return false;
            rest = rest[(start + "<style"u8.Length)..];
            if (rest is not [(byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'/', ..]) continue;

            var tagEnd = rest.IndexOf((byte)'>');
            if (tagEnd < 0) return false;
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
            if (found < 0) return -1;
            from += found;
            if (bytes.Length - from < value.Length) return -1;
            if (Ascii.EqualsIgnoreCase(bytes.Slice(from, value.Length), value)) return from;
        }
    }
}
