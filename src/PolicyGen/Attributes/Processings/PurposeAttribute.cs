namespace PolicyGen;

/// <summary>A purpose of the processing with its legal bases (Art. 13(1)(c) GDPR).</summary>
/// <param name="text">A term of <c>Purposes</c> or your own words. Published.</param>
/// <param name="bases">The legal bases; none means those of <see cref="LegalBasisAttribute"/>. Published.</param>
/// <example>
/// <code>
/// [Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
/// [Purpose("Verbesserung unserer Ansagen", Basis.LegitimateInterests, Interest = "Wir möchten Anrufende besser verstehen")]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class PurposeAttribute(string text, params Basis[] bases) : Attribute
{
    /// <summary>A term of <c>Purposes</c> or your own words. Published.</summary>
    public string Text { get; } = text;

    /// <summary>The legal bases; none means those of <see cref="LegalBasisAttribute"/>. Published.</summary>
    public Basis[] Bases { get; } = bases;

    /// <summary>The legitimate interest, where a basis is Art. 6(1)(f) GDPR (Art. 13(1)(d) GDPR). Published.</summary>
    public string? Interest { get; set; }

    /// <summary>
    /// The law behind a duty or task, or a national basis, for example <c>§ 24 BDSG</c>: a key of <c>Statutes</c> or its citation.
    /// Published.
    /// </summary>
    public string? Law { get; set; }

    /// <summary>The data are used for this purpose alone. Published.</summary>
    public bool Exclusive { get; set; }

    /// <summary>How consent can be withdrawn (Art. 7(3) GDPR). Published.</summary>
    public string? WithdrawBy { get; set; }

    /// <summary>The relation of the purpose to the one the data were collected for. Published.</summary>
    public PurposeKind Kind { get; set; }

    /// <summary>Why a further purpose is compatible with the first one (Art. 6(4), 13(3) GDPR), whole sentences. Published.</summary>
    public string? Compatible { get; set; }
}
