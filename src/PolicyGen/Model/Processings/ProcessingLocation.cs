namespace PolicyGen.Model;

/// <summary>Where data are processed.</summary>
public sealed record ProcessingLocation
{
    /// <summary>The claim.</summary>
    public LocationClaim Claim { get; init; }

    /// <summary>The countries.</summary>
    public ValueList<Country> Countries { get; init; } = ValueList<Country>.Empty;

    /// <summary>When something else holds.</summary>
    public LocalizedText? Condition { get; init; }
}
