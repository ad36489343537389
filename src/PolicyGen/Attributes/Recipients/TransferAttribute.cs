namespace PolicyGen;

/// <summary>
/// The details of one mechanism that a transfer to a third country rests on (Art. 44-49 GDPR). The short form is
/// <c>Mechanism</c> on the recipient.
/// </summary>
/// <param name="recipient">Name of the recipient. Published.</param>
/// <param name="mechanism">The mechanism, for example <c>SCC</c>; see <c>Mechanisms</c>. Published.</param>
/// <example>
/// <code>
/// [assembly: Processor("Sprechwerk", Country = Countries.US)]
/// [assembly: Transfer("Sprechwerk", Mechanisms.SCC, VerifiedOn = "2026-05-20",
///     Measures = "Gespräche werden verschlüsselt übertragen")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TransferAttribute(string recipient, string mechanism) : Attribute
{
    /// <summary>Name of the recipient. Published.</summary>
    public string Recipient { get; } = recipient;

    /// <summary>The mechanism, for example <c>SCC</c>; see <c>Mechanisms</c>. Published.</summary>
    public string Mechanism { get; } = mechanism;

    /// <summary>
    /// When the mechanism was verified, for example the list of the DPF looked up, <c>yyyy-MM-dd</c> or <c>yyyy-
    /// MM</c>. Internal.
    /// </summary>
    public string? VerifiedOn { get; set; }

    /// <summary>Module of the standard contractual clauses. Published.</summary>
    public string? Module { get; set; }

    /// <summary>Reference of the safeguard or absolute http(s) URL at which it can be read. Published.</summary>
    public string? Reference { get; set; }

    /// <summary>Supplementary measures (CJEU C-311/18). Published.</summary>
    public string? Measures { get; set; }

    /// <summary>When the mechanism is used, where that is not always. Published.</summary>
    public string? Condition { get; set; }
}
