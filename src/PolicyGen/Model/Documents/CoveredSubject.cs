namespace PolicyGen.Model;

/// <summary>A brand, product, unit, domain or group of persons that the policy covers.</summary>
public sealed record CoveredSubject
{
    /// <summary>The kind.</summary>
    public CoverKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    /// <summary>The brand, unit or product it belongs to, as declared there; null for none.</summary>
    public string? Under { get; init; }
}
