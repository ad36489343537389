namespace PolicyGen.Model;

/// <summary>When the policy changes and how people learn of it.</summary>
public sealed record PolicyChanges
{
    /// <summary>When the policy is changed, as it stands behind "when".</summary>
    public LocalizedText? When { get; init; }

    /// <summary>How existing customers are told of a change; None when nothing is declared.</summary>
    public ContactChannel NotifyBy { get; init; }
}
