namespace PolicyGen.Model;

/// <summary>Another controller that decides with this one on purposes and means (Art. 26 GDPR).</summary>
public sealed record JointController
{
    /// <summary>Who it is.</summary>
    public Contact Contact { get; init; } = new();

    /// <summary>The essence of the arrangement (Art. 26(2) GDPR).</summary>
    public LocalizedText? Essence { get; init; }

    /// <summary>The processing that is decided on jointly.</summary>
    public LocalizedText? For { get; init; }
}
