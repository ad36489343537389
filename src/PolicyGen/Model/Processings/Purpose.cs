namespace PolicyGen.Model;

/// <summary>A purpose of a processing with its legal bases (Art. 13(1)(c) GDPR).</summary>
public sealed record Purpose
{
    /// <summary>The purpose.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>The relation of the purpose to the one the data were collected for.</summary>
    public PurposeKind Kind { get; init; }

    /// <summary>Why a further purpose is compatible with the first one (Art. 6(4), 13(3) GDPR).</summary>
    public LocalizedText? Compatible { get; init; }

    /// <summary>The legal bases (Art. 6(1), 9(2) GDPR, § 25 TDDDG).</summary>
    public ValueList<Basis> Bases { get; init; } = ValueList<Basis>.Empty;

    /// <summary>The legitimate interest, where a basis is Art. 6(1)(f) GDPR (Art. 13(1)(d) GDPR).</summary>
    public LocalizedText? Interest { get; init; }

    /// <summary>The law that imposes the duty or task, or a national basis, for example <c>§ 24 BDSG</c>.</summary>
    public LocalizedText? Law { get; init; }

    /// <summary>Whether the data are used for this purpose alone.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>How consent can be withdrawn (Art. 7(3) GDPR).</summary>
    public LocalizedText? WithdrawBy { get; init; }
}
