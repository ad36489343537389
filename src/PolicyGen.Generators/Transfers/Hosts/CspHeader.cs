namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Finds the hosts in a header of a content security policy (CSP Level 3): those that a page may load from or send to.</summary>
internal static class CspHeader
{
    public const string HeaderName = "content-security-policy";

    public static bool IsPolicy(string text) =>
        text.Length <= HostAddress.MaxLength && text.IndexOf("-src ", StringComparison.Ordinal) >= 0 && text.IndexOf('.') >= 0;

    public static IEnumerable<HostAddress> ReadAddresses(string text)
    {
        foreach (var directive in text.Split(';'))
        {
            var words = directive.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || !IsDirective(words[0]))
                continue;
            foreach (var address in words.Skip(1).SelectMany(ReadSource))
                yield return address;
        }
    }

    /// <summary>
    /// Whether a directive names what a page loads or sends to: frame-ancestors names who may show the page, and sends nothing there.
    /// </summary>
    public static bool IsDirective(string name) =>
        name.EndsWith("-src", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("-src-elem", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "form-action", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a section of settings is called after the policy.</summary>
    public static bool IsSettingsSection(string name) =>
        name.IndexOf("Csp", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("ContentSecurityPolicy", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The hosts of a source: <c>https://*.x.example</c>, <c>cdn.x.example/js/</c>.</summary>
    public static IEnumerable<HostAddress> ReadSource(string source)
    {
        var known = source.Replace('*', HostAddress.UnknownPart);
        if (known.IndexOf("://", StringComparison.Ordinal) > 0)
            return HostAddress.ParseUrl(known);
        if (known.IndexOf('.') <= 0 || known[0] == '\'')
            return [];
        var slash = known.IndexOf('/');
        return HostAddress.ParseBareHost(slash < 0 ? known : known.Substring(0, slash)) is { } host
            ? [slash < 0 ? host : host with { Path = known.Substring(slash) }]
            : [];
    }
}
