namespace PolicyGen.Model;

/// <summary>Something that is declared not to be done with the data.</summary>
public sealed record Exclusion
{
    /// <summary>The practice that does not take place, a full sentence.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>The data or the phase this holds for.</summary>
    public LocalizedText? For { get; init; }
}
