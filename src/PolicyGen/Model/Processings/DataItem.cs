namespace PolicyGen.Model;

/// <summary>An item of personal data (Art. 4(1), 14(1)(d) GDPR).</summary>
public sealed record DataItem
{
    /// <summary>The name of the item.</summary>
    public LocalizedText Label { get; init; } = LocalizedText.Empty;

    /// <summary>Name of the member that holds it, null for an item declared on the class. Internal: not published.</summary>
    public string? Member { get; init; }

    /// <summary>Whether the data subject may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The category it belongs to.</summary>
    public LocalizedText? Category { get; init; }

    /// <summary>Why it needs more care than others.</summary>
    public Sensitivity Sensitivity { get; init; }

    /// <summary>Where it comes from, when not from the data subject (Art. 14(2)(f) GDPR).</summary>
    public LocalizedText? Source { get; init; }
}
