namespace PolicyGen.Model;

/// <summary>How data subjects exercise their rights (Art. 12 GDPR).</summary>
public sealed record DataSubjectRights
{
    /// <summary>E-mail address or URL for requests; null means the controller's contact.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether a request needs no form.</summary>
    public bool IsFormless { get; init; }

    /// <summary>Whether proof of identity is asked for on reasonable doubt (Art. 12(6) GDPR).</summary>
    public bool AsksIdentityOnDoubt { get; init; }

    /// <summary>How to get a copy of the safeguards for transfers (Art. 13(1)(f) GDPR).</summary>
    public LocalizedText? SafeguardCopies { get; init; }
}
