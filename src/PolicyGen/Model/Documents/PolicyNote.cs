namespace PolicyGen.Model;

/// <summary>A statement of the controller's own in a section of the policy.</summary>
public sealed record PolicyNote
{
    /// <summary>The section the statement stands in.</summary>
    public PolicySection Section { get; init; }

    /// <summary>The statement.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;
}
