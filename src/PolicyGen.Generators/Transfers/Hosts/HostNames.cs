namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Tells hosts that anyone may run from those of a machine, a private network or a document.</summary>
internal static class HostNames
{
    // RFC 2606, 6761, 6762, 8375 and names in use for private networks. ".example" is not among them: a call to an invented
    // company is a call, as in the examples of PolicyGen's own documentation.
    private static readonly string[] s_privateNames =
    [
        "localhost",
        "local",
        "localdomain",
        "internal",
        "intranet",
        "private",
        "corp",
        "home",
        "lan",
        "arpa",
        "test",
        "invalid",
        "onion",
        "example.com",
        "example.net",
        "example.org",
        // Names that samples of Microsoft and others stand for "your company" by.
        "contoso.com",
        "contoso.net",
        "contoso.org",
        "fabrikam.com",
        "northwindtraders.com",
        "adventure-works.com",
        "tempuri.org",
        "yourdomain.com",
        "your-domain.com",
        "mydomain.com",
        "yourcompany.com",
        "yoursite.com",
        "mysite.com",
        "domain.com",
        "yourserver.com",
        "yourapp.com",
        "myapp.com",
        "company.com",
        "dummy.com",
    ];

    // Endings of files that look like top-level domains and are none: "Data Source=app.db".
    private static readonly HashSet<string> s_fileExtensions = new(StringComparer.Ordinal)
    {
        "db",
        "sqlite",
        "sdf",
        "mdb",
        "accdb",
        "mdf",
        "ldf",
        "json",
        "xml",
        "yaml",
        "yml",
        "config",
        "ini",
        "log",
        "txt",
        "csv",
        "pdf",
        "html",
        "htm",
        "dll",
        "exe",
        "pfx",
        "pem",
    };

    // Identifiers that look like addresses, and documentation. Nothing is sent there; who reads it clicks on it.
    private static readonly string[] s_referenceDomains =
    [
        "w3.org",
        "schema.org",
        "json-schema.org",
        "schemastore.org",
        "purl.org",
        "purl.oclc.org",
        "xmlns.com",
        "xmlsoap.org",
        "openxmlformats.org",
        "oasis-open.org",
        "opengis.net",
        "ogp.me",
        "rdfs.org",
        "dublincore.org",
        "ns.adobe.com",
        "openapis.org",
        "openid.net",
        "swagger.io",
        "iana.org",
        "ietf.org",
        "rfc-editor.org",
        "spdx.org",
        "opensource.org",
        "creativecommons.org",
        "gnu.org",
        "apache.org",
        "learn.microsoft.com",
        "docs.microsoft.com",
        "msdn.microsoft.com",
        "go.microsoft.com",
        "schemas.microsoft.com",
        "aka.ms",
        "developer.mozilla.org",
        "eur-lex.europa.eu",
        "europa.eu",
    ];

    private static readonly string[] s_referenceLabels = ["schemas", "schema", "xmlns"];

    private static readonly string[] s_documentationLabels =
    [
        "docs",
        "doc",
        "documentation",
        "developer",
        "developers",
        "learn",
        "help",
        "support",
        "wiki",
        "blog",
        "status",
        "www",
        "console",
        "dashboard",
    ];

    private static readonly string[] s_documentationPaths =
    [
        "doc",
        "docs",
        "documentation",
        "help",
        "legal",
        "terms",
        "privacy",
        "security",
        "policies",
        "blog",
        "pricing",
        "imprint",
    ];

    // Settings name the page of a company or of a project there. Their programming interfaces have hosts of their own.
    private static readonly string[] s_profileDomains =
    [
        "github.com",
        "gitlab.com",
        "bitbucket.org",
        "twitter.com",
        "x.com",
        "facebook.com",
        "linkedin.com",
        "instagram.com",
        "youtube.com",
        "youtu.be",
        "pinterest.com",
        "tiktok.com",
        "t.me",
        "discord.gg",
        "medium.com",
        "stackoverflow.com",
        "reddit.com",
        "xing.com",
        "paypal.me",
        "patreon.com",
        "opencollective.com",
    ];

    /// <summary>Whether it is a website on which one has a page.</summary>
    public static bool HasProfilePages(string host) =>
        s_profileDomains.Contains(host.StartsWith("www.", StringComparison.Ordinal) ? host.Substring(4) : host, StringComparer.Ordinal);

    /// <summary>Whether data that are sent there leave the controller's own machines, as far as the name tells.</summary>
    public static bool IsPublic(string host)
    {
        var last = host.Substring(host.LastIndexOf('.') + 1);
        if (last.All(char.IsDigit))
            return IsPublicIpAddress(host);
        return last.Length > 1
            && last.All(c => char.IsLetter(c) || (c is '-' or (>= '0' and <= '9') && last.StartsWith("xn--", StringComparison.Ordinal)))
            && !s_fileExtensions.Contains(last)
            && !s_privateNames.Any(name => IsSameOrSubdomain(host, name))
            && !IsReference(host);
    }

    /// <summary>Whether the name is an identifier or that of documentation, which nothing is sent to.</summary>
    public static bool IsReference(string host) =>
        s_referenceDomains.Any(name => IsSameOrSubdomain(host, name)) || s_referenceLabels.Contains(GetFirstLabel(host));

    /// <summary>Whether an address looks like a page to read: where nothing shows that it is fetched, it is not.</summary>
    public static bool IsDocumentation(HostAddress address) =>
        s_documentationLabels.Contains(GetFirstLabel(address.Host))
        || s_documentationPaths.Contains(address.Path.Trim('/').Split('/')[0].ToLowerInvariant());

    /// <summary>
    /// Whether it is the name of a right that a token is asked for (OAuth 2.0, Section 3.3): what it is good for shows where the token is
    /// used.
    /// </summary>
    public static bool IsOAuthScope(HostAddress address) =>
        address.Path.EndsWith("/.default", StringComparison.Ordinal)
        || (
            address.Host == "www.googleapis.com"
            && address.Path.StartsWith("/auth/", StringComparison.Ordinal)
            && !address.Path.StartsWith("/auth/userinfo.", StringComparison.Ordinal)
        );

    public static bool IsSameOrSubdomain(string host, string domain) =>
        host == domain
        || (host.Length > domain.Length && host[host.Length - domain.Length - 1] == '.' && host.EndsWith(domain, StringComparison.Ordinal));

    private static string GetFirstLabel(string host) => host.Substring(0, host.IndexOf('.'));

    private static bool IsPublicIpAddress(string host)
    {
        var parts = host.Split('.')
            .Select(part =>
                byte.TryParse(
                    part,
                    System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var number
                )
                    ? number
                    : -1
            )
            .ToList();
        return parts.Count == 4
            && !parts.Contains(-1)
            && (parts[0], parts[1], parts[2]) switch
            {
                (0 or 10 or 127 or >= 224, _, _) => false,
                (100, >= 64 and <= 127, _) => false,
                (169, 254, _) => false,
                (172, >= 16 and <= 31, _) => false,
                (192, 168, _) => false,
                // RFC 5737 keeps these for documents.
                (192, 0, 2) or (198, 51, 100) or (203, 0, 113) => false,
                _ => true,
            };
    }
}
