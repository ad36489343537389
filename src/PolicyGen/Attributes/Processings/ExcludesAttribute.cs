namespace PolicyGen;

/// <summary>Something that is not done with the data. It is printed, so it has to be true.</summary>
/// <param name="what">A term of <c>Exclusions</c> or your own words, a whole sentence. Published.</param>
/// <example>
/// <code>
/// [assembly: Excludes(Exclusions.SaleOfData)]
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = true
)]
public sealed class ExcludesAttribute(string what) : Attribute
{
    /// <summary>A term of <c>Exclusions</c> or your own words, a whole sentence. Published.</summary>
    public string What { get; } = what;

    /// <summary>
    /// The data or the phase this holds for, in your own words. Default: the class, or all processing. Published.
    /// </summary>
    public string? For { get; set; }
}
