using System.Text.RegularExpressions;

namespace PolicyGen.Formats;

/// <summary>Contact details in the form that schemas ask for; null where a declared one has another form.</summary>
internal static class ContactNormalizer
{
    private static readonly Regex s_email = new(
        @"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{"
            + @"|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\z",
        RegexOptions.CultureInvariant
    );

    /// <summary>An e-mail address in ASCII.</summary>
    public static string? NormalizeEmail(string? text) =>
        DeclaredText.TrimToNull(text) is { } address && s_email.IsMatch(address) ? address : null;

    /// <summary>An absolute URL of the web, escaped.</summary>
    public static string? NormalizeUrl(string? text) =>
        Uri.TryCreate(DeclaredText.TrimToNull(text), UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && Uri.IsWellFormedUriString(url.AbsoluteUri, UriKind.Absolute)
            ? url.AbsoluteUri
            : null;
}
