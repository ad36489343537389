using PolicyGen.Core.Reading;

namespace PolicyGen.Core.Catalogue;

/// <summary>A <c>[NotARecipient]</c>: a host that no personal data go to.</summary>
internal sealed record NotARecipient(HostPattern Host)
{
    public const string Attribute = "NotARecipient";

    public static NotARecipient? Read(DeclarationReader reader)
    {
        // The reason is for people; reading it reports an empty one.
        _ = reader.Name("Reason");
        return reader.Name("Host") is { } host && DeclaredProcessor.ReadHost(reader, "Host", host) is { } pattern
            ? new NotARecipient(pattern)
            : null;
    }
}
