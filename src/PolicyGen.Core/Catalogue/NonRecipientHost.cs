using PolicyGen.Core.Reading;

namespace PolicyGen.Core.Catalogue;

/// <summary>A <c>[NotARecipient]</c>: a host that no personal data go to.</summary>
internal sealed record NonRecipientHost(HostPattern Host)
{
    public static NonRecipientHost? Read(DeclarationReader reader)
    {
        // The reason is for people; reading it reports an empty one.
        _ = reader.ReadName(nameof(NotARecipientAttribute.Reason));
        return
            reader.ReadName(nameof(NotARecipientAttribute.Host)) is { } host
            && DeclaredProcessor.ReadHostPattern(reader, nameof(NotARecipientAttribute.Host), host) is { } pattern
            ? new NonRecipientHost(pattern)
            : null;
    }
}
