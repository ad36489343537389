namespace PolicyGen.Model;

/// <summary>A decision based solely on automated processing (Art. 22, 13(2)(f) GDPR).</summary>
public sealed record AutomatedDecision
{
    /// <summary>The subject of the decision.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    /// <summary>The logic involved.</summary>
    public LocalizedText? Logic { get; init; }

    /// <summary>Significance and envisaged consequences.</summary>
    public LocalizedText? Consequences { get; init; }

    /// <summary>Whether a person reviews the decision on request (Art. 22(3) GDPR).</summary>
    public bool HasHumanReview { get; init; }
}
