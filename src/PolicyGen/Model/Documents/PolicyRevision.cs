namespace PolicyGen.Model;

/// <summary>
/// A version of the policy that was accepted, with what changed in it (Art. 12(1), 13(3) GDPR; WP260 rev.01, paragraphs 29 to 31).
/// </summary>
public sealed record PolicyRevision
{
    /// <summary>Version; null when none was declared.</summary>
    public string? Version { get; init; }

    /// <summary>Date of the version; null when none was declared.</summary>
    public PolicyDate? AsOf { get; init; }

    /// <summary>The name of the version in addresses: its number, else its date.</summary>
    public string Name { get; init; } = "";

    /// <summary>The languages in which its page was kept when it was accepted, two-letter codes; empty where it was not.</summary>
    public ValueList<string> PageLanguages { get; init; } = ValueList<string>.Empty;

    /// <summary>The changes, material ones first; empty for the first version.</summary>
    public ValueList<PolicyRevisionChange> Changes { get; init; } = ValueList<PolicyRevisionChange>.Empty;
}

/// <summary>One change of a policy.</summary>
public sealed record PolicyRevisionChange
{
    /// <summary>The description of the change.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>
    /// Whether data subjects have to learn of it before it takes effect: a new recipient, country, mechanism, purpose, basis or
    /// special category, or a longer retention.
    /// </summary>
    public bool IsMaterial { get; init; }
}
