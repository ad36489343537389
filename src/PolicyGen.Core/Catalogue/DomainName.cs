namespace PolicyGen.Core.Catalogue;

/// <summary>The domain that a host belongs to, as it is registered: <c>paypal.com</c> of <c>api.sandbox.paypal.com</c>.</summary>
/// <param name="Name">The domain.</param>
/// <param name="Label">What it is called, without the endings.</param>
internal sealed record DomainName(string Name, string Label)
{
    // The endings of two labels that are common; a full list is the Public Suffix List, which is not needed to compare names.
    private static readonly HashSet<string> s_secondLevelLabels = new(StringComparer.Ordinal)
    {
        "co",
        "com",
        "net",
        "org",
        "ac",
        "gov",
        "or",
        "ne",
        "edu",
    };

    public static DomainName? FromHost(string host)
    {
        var labels = host.Split('.');
        if (labels.Length < 2)
            return null;
        var isLong = labels.Length > 2 && labels[labels.Length - 1].Length == 2 && s_secondLevelLabels.Contains(labels[labels.Length - 2]);
        var first = labels.Length - (isLong ? 3 : 2);
        return new DomainName(string.Join(".", labels, first, labels.Length - first), labels[first]);
    }
}
