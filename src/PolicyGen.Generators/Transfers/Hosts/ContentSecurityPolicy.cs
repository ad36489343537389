namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Finds the hosts in a header of a content security policy (CSP Level 3): those that a page may load from or send to.</summary>
internal static class ContentSecurityPolicy
{
    public const string Header = "content-security-policy";

    public static bool Is(string text) => text.Length <= HostAddress.MaximalLength && text.IndexOf("-src ", StringComparison.Ordinal) >= 0 && text.IndexOf('.') >= 0;

    public static IEnumerable<HostAddress> Read(string text)
    {
        foreach (var directive in text.Split(';'))
        {
            var words = directive.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
            // frame-ancestors names who may show the page, and sends nothing there.
            if (words.Length < 2 || !(words[0].EndsWith("-src", StringComparison.Ordinal) || words[0].EndsWith("-src-elem", StringComparison.Ordinal) || words[0] is "form-action")) continue;
            foreach (var source in words.Skip(1))
            {
                var known = source.Replace('*', HostAddress.Unknown);
                if (known.IndexOf("://", StringComparison.Ordinal) > 0)
                {
                    foreach (var address in HostAddress.OfUrl(known)) yield return address;
                }
                else if (source[0] != '\'' && known.IndexOf('.') > 0)
                {
                    var slash = known.IndexOf('/');
                    if (HostAddress.OfBareHost(slash < 0 ? known : known.Substring(0, slash)) is { } host) yield return slash < 0 ? host : host with { Path = known.Substring(slash) };
                }
            }
        }
    }
}
