namespace PolicyGen.Model;

/// <summary>The basis of a transfer to a third country (Art. 44-49 GDPR), as declared for one recipient.</summary>
public sealed record Transfer
{
    /// <summary>Key of the mechanism, for example <c>DPF</c> or <c>SCC</c>; see <c>PolicyGen.Mechanisms</c>.</summary>
    public string Mechanism { get; init; } = "";

    /// <summary>Name of the mechanism.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    /// <summary>The provision and decision behind it.</summary>
    public LocalizedText Citation { get; init; } = LocalizedText.Empty;

    /// <summary>Whether the data subject can ask for a copy of the safeguards (Art. 13(1)(f) GDPR).</summary>
    public bool CopyMustBeOffered { get; init; }

    /// <summary>When the mechanism was verified, for example in the list of the DPF. Internal: not published.</summary>
    public PolicyDate? VerifiedOn { get; init; }

    /// <summary>Module of the standard contractual clauses.</summary>
    public string? Module { get; init; }

    /// <summary>Reference or address at which the safeguard can be read.</summary>
    public string? Reference { get; init; }

    /// <summary>Supplementary measures (CJEU C-311/18).</summary>
    public LocalizedText? Measures { get; init; }

    /// <summary>When the mechanism is used, where that is not always.</summary>
    public LocalizedText? Condition { get; init; }
}
