namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>
/// Finds the hosts of a connection string: <c>Server=tcp:x.database.windows.net,1433;…</c>,
/// <c>Endpoint=sb://x.servicebus.windows.net/;…</c>,
/// <c>cache.example:6380,password=…</c>.
/// </summary>
internal static class ConnectionString
{
    private static readonly HashSet<string> s_hostKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "server",
        "servers",
        "host",
        "hosts",
        "hostname",
        "data source",
        "datasource",
        "addr",
        "address",
        "network address",
        "endpoint",
        "endpoints",
        "accountendpoint",
        "ingestionendpoint",
        "liveendpoint",
        "blobendpoint",
        "queueendpoint",
        "tableendpoint",
        "fileendpoint",
        "bootstrap.servers",
        "bootstrapservers",
        "url",
        "uri",
        "cluster",
    };

    public static bool IsConnectionString(string text) =>
        text.Length <= HostAddress.MaxLength && text.IndexOf('=') > 0 && text.IndexOf('.') > 0;

    public static IEnumerable<HostAddress> ReadAddresses(string text)
    {
        if (!IsConnectionString(text))
            yield break;
        if (text.IndexOf(';') < 0 && text.IndexOf(',') > text.IndexOf(':') && text.IndexOf('=') > text.IndexOf(','))
        {
            // Redis lists its servers first, and its options after them.
            foreach (var part in text.Split(',').TakeWhile(part => part.IndexOf('=') < 0))
            {
                if (HostAddress.ParseBareHost(part) is { } server)
                    yield return server;
            }

            yield break;
        }

        string? account = null,
            suffix = null;
        foreach (var pair in text.Split(';'))
        {
            var equals = pair.IndexOf('=');
            if (equals < 0)
                continue;
            var key = pair.Substring(0, equals).Trim();
            var value = pair.Substring(equals + 1).Trim().Trim('"', '\'');
            if (string.Equals(key, "AccountName", StringComparison.OrdinalIgnoreCase))
                account = value;
            if (string.Equals(key, "EndpointSuffix", StringComparison.OrdinalIgnoreCase))
                suffix = value;
            if (!s_hostKeys.Contains(key))
                continue;
            if (value.IndexOf("://", StringComparison.Ordinal) > 0)
            {
                foreach (var address in HostAddress.ParseUrl(value))
                    yield return address;
                continue;
            }

            // SQL Server writes the protocol in front and the port, or an instance, behind.
            var name = value.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase) ? value.Substring(4) : value;
            foreach (var part in name.Split(','))
            {
                var instance = part.IndexOf('\\');
                if (HostAddress.ParseBareHost(instance < 0 ? part : part.Substring(0, instance)) is { } server)
                    yield return server;
            }
        }

        if (
            suffix is not null
            && HostAddress.ParseBareHost(
                (account is null || account.IndexOf('.') >= 0 ? HostAddress.UnknownPart.ToString() : account) + "." + suffix
            )
                is { } storage
        )
            yield return storage;
    }
}
