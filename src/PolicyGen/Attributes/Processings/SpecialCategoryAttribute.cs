namespace PolicyGen;

/// <summary>Special categories of personal data (Art. 9 GDPR).</summary>
/// <param name="kind">A term of <c>SpecialCategories</c> or your own words. Published.</param>
/// <param name="basis">The condition of Art. 9(2) GDPR. Published.</param>
/// <example>
/// <code>
/// public sealed class Anamnesis
/// {
///     [DataItem("Angaben zur Gesundheit"), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent, Voluntary = true)]
///     public string? Health { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter,
    AllowMultiple = true
)]
public sealed class SpecialCategoryAttribute(string kind, Basis basis) : Attribute
{
    /// <summary>A term of <c>SpecialCategories</c> or your own words. Published.</summary>
    public string Kind { get; } = kind;

    /// <summary>The condition of Art. 9(2) GDPR. Published.</summary>
    public Basis Basis { get; } = basis;

    /// <summary>The data are given voluntarily only. Published.</summary>
    public bool Voluntary { get; set; }

    /// <summary>
    /// The professional secrecy that Art. 9(3) GDPR asks for, for example <c>§ 203 StGB</c>. Published.
    /// </summary>
    public string? ProfessionalSecrecy { get; set; }

    /// <summary>The national law behind the condition. Published.</summary>
    public string? Law { get; set; }
}
