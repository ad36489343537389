namespace PolicyGen;

/// <summary>Where data are processed.</summary>
/// <param name="claim">The claim. Published.</param>
/// <example>
/// <code>
/// [assembly: ProcessingLocation(LocationClaim.PreferablyInEea, Countries = new[] { Countries.DE, Countries.NL })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ProcessingLocationAttribute(LocationClaim claim) : Attribute
{
    /// <summary>The claim. Published.</summary>
    public LocationClaim Claim { get; } = claim;

    /// <summary>Countries, ISO 3166-1 alpha-2 codes. Published.</summary>
    public string[] Countries { get; set; } = [];

    /// <summary>When something else holds. Published.</summary>
    public string? Condition { get; set; }
}
