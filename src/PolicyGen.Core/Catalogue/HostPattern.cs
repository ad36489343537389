namespace PolicyGen.Core.Catalogue;

/// <summary>
/// A host, all subdomains of one, or a path on one: <c>api.sprechwerk.example</c>, <c>*.sprechwerk.example</c>,
/// <c>www.sprechwerk.example/widget</c>. Written in lower case, as hosts are compared without it (RFC 4343).
/// </summary>
/// <param name="Host">The host without <c>*.</c>.</param>
/// <param name="IsWildcard">Whether any subdomain is meant, and not the host itself.</param>
/// <param name="Path">Path that has to begin so, with its slash; empty for any.</param>
internal sealed record HostPattern(string Host, bool IsWildcard, string Path)
{
    public static HostPattern? TryParse(string text)
    {
        var slash = text.IndexOf('/');
        var path = slash < 0 ? "" : text.Substring(slash).TrimEnd('/');
        var host = (slash < 0 ? text : text.Substring(0, slash)).ToLowerInvariant();
        var isWildcard = host.StartsWith("*.", StringComparison.Ordinal);
        if (isWildcard)
            host = host.Substring(2);
        return IsHostName(host) ? new HostPattern(host, isWildcard, path) : null;
    }

    /// <param name="host">A host in lower case.</param>
    /// <param name="path">The path of the address, with its slash; empty where it is not known.</param>
    public bool Matches(string host, string path) =>
        (
            IsWildcard
                ? host.Length > Host.Length + 1
                    && host.EndsWith(Host, StringComparison.Ordinal)
                    && host[host.Length - Host.Length - 1] == '.'
                : host == Host
        )
        && (
            Path.Length == 0
            || (
                path.StartsWith(Path, StringComparison.Ordinal)
                && (path.Length == Path.Length || path[Path.Length] is '/' or '.' or '?' or '#')
            )
        );

    /// <summary>What is matched more narrowly is larger.</summary>
    public int Specificity => (Host.Length + (IsWildcard ? 0 : 1) + Path.Length) * 2 + (IsWildcard ? 0 : 1);

    /// <inheritdoc/>
    public override string ToString() => (IsWildcard ? "*." : "") + Host + Path;

    private static bool IsHostName(string host) =>
        host.Length is > 0 and <= 253
        && host.Split('.')
            .All(label =>
                label.Length is > 0 and <= 63
                && label[0] != '-'
                && label[label.Length - 1] != '-'
                && label.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')
            );
}
