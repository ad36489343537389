namespace PolicyGen;

/// <summary>
/// Something that the policy covers: a brand, product, unit, domain or group of persons (Art. 12(1) GDPR).
/// </summary>
/// <param name="kind">The kind of subject. Published.</param>
/// <param name="names">Its name, or those of several of the same kind. Published.</param>
/// <example>
/// <code>
/// [assembly: Covers(CoverKind.Brand, "Rufwerk")]
/// [assembly: Covers(CoverKind.Product, "Rufassistent", "Terminassistent", Under = "Rufwerk")]
/// [assembly: Covers(CoverKind.Audience, DataSubjects.Callers)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CoversAttribute(CoverKind kind, params string[] names) : Attribute
{
    /// <summary>The kind of subject. Published.</summary>
    public CoverKind Kind { get; } = kind;

    /// <summary>Its name, or those of several of the same kind. Published.</summary>
    public string[] Names { get; } = names;

    /// <summary>Name of the brand, unit or product it belongs to, the same for all of them. Published.</summary>
    public string? Under { get; set; }
}
