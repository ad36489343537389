namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>
/// A host with the path on it, taken out of a text. The rest of the text, be it credentials or a query, is left where it is:
/// it must not get into a message.
/// </summary>
/// <param name="Host">The host in lower case; <c>*</c> stands for what is known at run time alone.</param>
/// <param name="Path">The path with its slash; empty where there is none.</param>
internal sealed record HostAddress(string Host, string Path)
{
    /// <summary>Stands in a text for a part that is known at run time alone. It is of a private use area: no address has it.</summary>
    public const char UnknownPart = '\uE000';

    /// <summary>Nothing longer is an address or a connection string, and it is not worth a search.</summary>
    public const int MaxLength = 4096;

    // Schemes that something is sent by. Not among them: file, urn, pack, data and others that name something.
    private static readonly HashSet<string> s_schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http",
        "https",
        "ws",
        "wss",
        "grpc",
        "grpcs",
        "dns",
        "ftp",
        "ftps",
        "sftp",
        "smtp",
        "smtps",
        "imap",
        "imaps",
        "ldap",
        "ldaps",
        "amqp",
        "amqps",
        "sb",
        "mqtt",
        "mqtts",
        "redis",
        "rediss",
        "mongodb",
        "mongodb+srv",
        "postgres",
        "postgresql",
        "mysql",
        "sqlserver",
        "nats",
        "kafka",
        "tcp",
        "udp",
        "sip",
        "sips",
        "rtmp",
        "rtmps",
        "rtsp",
    };

    /// <summary>Whether the name of the host begins with what is known at run time alone.</summary>
    public bool IsPattern => Host.StartsWith("*.", StringComparison.Ordinal);

    /// <summary>
    /// The hosts of a text that is a URL as a whole; several where a scheme allows them, as those of MongoDB and Kafka do.
    /// </summary>
    public static IReadOnlyList<HostAddress> ParseUrl(string text)
    {
        if (text.Length > MaxLength)
            return [];
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var colon = text.IndexOf("://", start, StringComparison.Ordinal);
        if (colon <= start || colon - start > 12 || !s_schemes.Contains(text.Substring(start, colon - start)))
            return [];
        // dns:///host names the server of the name service before the host.
        return ParseAuthority(text, string.CompareOrdinal(text, colon, ":///", 0, 4) == 0 ? colon + 4 : colon + 3);
    }

    /// <summary>The host of an address in a page, which takes the scheme of the page where it has none.</summary>
    public static IReadOnlyList<HostAddress> ParseReference(string text)
    {
        var trimmed = text.Length > MaxLength ? "" : text.Trim();
        return trimmed.StartsWith("//", StringComparison.Ordinal) ? ParseAuthority(trimmed, 2) : ParseUrl(trimmed);
    }

    /// <summary>The host of a text that is a host alone, with or without a port.</summary>
    public static HostAddress? ParseBareHost(string text)
    {
        var host = text.Trim();
        var colon = host.LastIndexOf(':');
        if (colon > 0 && colon < host.Length - 1 && HasOnlyDigits(host, colon + 1))
            host = host.Substring(0, colon);
        return Create(host, "");
    }

    private static List<HostAddress> ParseAuthority(string text, int start)
    {
        var end = start;
        while (
            end < text.Length && text[end] is not ('/' or '?' or '#' or '\\' or '"' or '\'' or '<' or '>') && !char.IsWhiteSpace(text[end])
        )
            end++;
        var at = end > start ? text.LastIndexOf('@', end - 1, end - start) : -1;
        var authority = text.Substring(at < 0 ? start : at + 1, end - (at < 0 ? start : at + 1));
        var found = new List<HostAddress>();
        foreach (var part in authority.Split(',', ';'))
        {
            var colon = part.IndexOf(':');
            if (
                Create(colon < 0 ? part : part.Substring(0, colon), end < text.Length && text[end] == '/' ? ReadPath(text, end) : "") is
                { } address
            )
                found.Add(address);
        }

        return found;
    }

    private static string ReadPath(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('?' or '#' or UnknownPart) && !char.IsWhiteSpace(text[end]))
            end++;
        return text.Substring(start, end - start);
    }

    private static HostAddress? Create(string host, string path)
    {
        host = host.ToLowerInvariant();
        // $"https://api.x.example{path}": what follows begins with the slash.
        while (host.Length > 0 && host[host.Length - 1] == UnknownPart)
            host = host.Substring(0, host.Length - 1);
        if (host.EndsWith(".", StringComparison.Ordinal))
            host = host.Substring(0, host.Length - 1);
        var labels = host.Split('.');
        if (host.Length is 0 or > 253 || labels.Length < 2 || !labels.All(IsLabel))
            return null;
        // $"https://{tenant}.example" is anyone's.
        if (labels.Length - 1 - Array.FindLastIndex(labels, label => label.IndexOf(UnknownPart) >= 0) < 2)
            return null;
        return new HostAddress(string.Join(".", labels.Select(label => label.IndexOf(UnknownPart) >= 0 ? "*" : label)), path);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63
        && label[0] != '-'
        && label[label.Length - 1] != '-'
        && label.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or UnknownPart);

    private static bool HasOnlyDigits(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
