using Microsoft.Net.Http.Headers;

namespace Microsoft.AspNetCore.Builder;

/// <summary>How a privacy policy is served at one pattern. What they change is composed once, when the policy is mapped.</summary>
public sealed class PrivacyPolicyOptions
{
    /// <summary>
    /// The language of this address, a code of the policy's languages: for who asks for none that the policy has. Null
    /// for the policy's first language. So <c>/datenschutz</c> and <c>/privacy</c> can be mapped each with its own.
    /// </summary>
    public string? Language { get; set; }

    /// <summary>
    /// Whether <c>Accept-Language</c> chooses the language; true unless set. Otherwise the address has its language, whoever
    /// asks, and <c>?lang=</c> or a route parameter <c>lang</c> alone change it.
    /// </summary>
    public bool NegotiateLanguage { get; set; } = true;

    /// <summary>
    /// Whether the other forms have addresses of their own: <c>.json</c>, <c>.md</c> and <c>.txt</c> behind the pattern; true
    /// unless set. There are none behind a pattern that is empty or ends with a parameter.
    /// </summary>
    public bool MapSuffixes { get; set; } = true;

    /// <summary>
    /// Style sheets to link, behind the page's own: paths such as <c>/site.css</c>, or absolute addresses. Their origins are
    /// added to the content security policy.
    /// </summary>
    public IList<string> StylesheetUrls { get; } = [];

    /// <summary>Whether the page has its own style sheet; true unless set. Without it, link one.</summary>
    public bool IncludeStyle { get; set; } = true;

    /// <summary>
    /// HTML to put above the page, for example a <c>header</c> of the site. It is written as it is: never put in what a
    /// visitor sent. Style elements are allowed by their hash; scripts and images are blocked unless
    /// <see cref="ContentSecurityPolicy"/> allows them.
    /// </summary>
    public string? HeaderHtml { get; set; }

    /// <summary>HTML to put below the page, as <see cref="HeaderHtml"/>.</summary>
    public string? FooterHtml { get; set; }

    /// <summary>
    /// The value of <c>Cache-Control</c>; <c>no-cache</c> unless set: caches keep the policy and ask before they use it
    /// (RFC 9111 section 5.2.2.4), which the entity tag makes cheap, so that a changed policy is seen at once.
    /// </summary>
    public string CacheControl { get; set; } = "no-cache";

    /// <summary>
    /// The whole content security policy of the page, in place of the one that allows its style sheets alone; null for that one.
    /// </summary>
    public string? ContentSecurityPolicy { get; set; }

    /// <summary>Whether the page is another one than the generated one.</summary>
    internal bool ChangesPage => StylesheetUrls.Count > 0 || !IncludeStyle || HeaderHtml is not null || FooterHtml is not null;

    /// <exception cref="ArgumentException">A value cannot stand where it is meant to.</exception>
    internal void Validate()
    {
        RequireHeader(CacheControl, nameof(CacheControl));
        if (ContentSecurityPolicy is { } policy)
            RequireHeader(policy, nameof(ContentSecurityPolicy));
        if (!CacheControlHeaderValue.TryParse(CacheControl, out _))
            throw new ArgumentException($"'{CacheControl}' is not a value of Cache-Control.", nameof(CacheControl));
        foreach (var url in StylesheetUrls)
        {
            var isAddress =
                Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var uri)
                && (!uri.IsAbsoluteUri || uri.Scheme is "http" or "https" || url.StartsWith('/'));
            // "//host/path" would be another origin, which the content security policy would not allow.
            if (
                !isAddress
                || url.Length == 0
                || url.StartsWith("//", StringComparison.Ordinal)
                || url.Any(c => c is <= ' ' or '"' or '\'' or '<' or '>' or > '~')
            )
                throw new ArgumentException(
                    $"'{url}' is not an address of a style sheet; write a path such as /site.css, or https://…, percent-encoded.",
                    nameof(StylesheetUrls)
                );
        }
    }

    private static void RequireHeader(string? value, string name)
    {
        if (string.IsNullOrEmpty(value) || value.Any(c => c is < ' ' or > '~'))
            throw new ArgumentException($"'{value}' cannot stand in a header.", name);
    }
}
