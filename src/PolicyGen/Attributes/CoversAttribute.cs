namespace PolicyGen;

/// <summary>
/// Something that the policy covers: a brand, product, unit, domain or group of persons (Art. 12(1) GDPR).
/// </summary>
/// <param name="kind">What it is. Published.</param>
/// <param name="name">Its name. Published.</param>
/// <example>
/// <code>
/// [assembly: Covers(CoverKind.Product, "Rufassistent")]
/// [assembly: Covers(CoverKind.Audience, DataSubjects.Callers)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CoversAttribute(CoverKind kind, string name) : Attribute
{
    /// <summary>What it is. Published.</summary>
    public CoverKind Kind { get; } = kind;

    /// <summary>Its name. Published.</summary>
    public string Name { get; } = name;

    /// <summary>Name of the brand, unit or product it belongs to. Published.</summary>
    public string? Under { get; set; }
}
