namespace PolicyGen;

/// <summary>
/// The legal basis of the purposes of this class that name none (Art. 6(1) GDPR). In a ready-made processing of <see
/// cref="KnownProcessings"/>: interest, law or way to withdraw for the purposes that rest on this basis; purposes that rest on another one,
/// as those of a public body, are declared with <see cref="PurposeAttribute"/>.
/// </summary>
/// <param name="basis">The legal basis. Published.</param>
/// <example>
/// <code>
/// [Purpose(Purposes.QualityAssurance)]
/// [Purpose(Purposes.CustomerNeeds)]
/// [LegalBasis(Basis.LegitimateInterests, Interest = "Wir möchten unsere Leistungen verbessern")]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class LegalBasisAttribute(Basis basis) : Attribute
{
    /// <summary>The legal basis. Published.</summary>
    public Basis Basis { get; } = basis;

    /// <summary>The legitimate interest, where the basis is Art. 6(1)(f) GDPR (Art. 13(1)(d) GDPR). Published.</summary>
    public string? Interest { get; set; }

    /// <summary>The law behind a duty or task, or a national basis: a key of <c>Statutes</c> or its citation. Published.</summary>
    public string? Law { get; set; }

    /// <summary>How consent can be withdrawn (Art. 7(3) GDPR). Published.</summary>
    public string? WithdrawBy { get; set; }
}
