namespace PolicyGen;

/// <summary>How data subjects exercise their rights (Art. 12 GDPR).</summary>
/// <example>
/// <code>
/// [assembly: DataSubjectRights(Contact = "datenschutz@rufwerk.example", Formless = true, IdentityProofOnDoubt = true,
///     SafeguardCopies = "Eine Kopie der Garantien senden wir Ihnen auf Anfrage per E-Mail.")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DataSubjectRightsAttribute : Attribute
{
    /// <summary>E-mail address or absolute http(s) URL for requests; default: the controller's. Published.</summary>
    public string? Contact { get; set; }

    /// <summary>A request needs no form. Published.</summary>
    public bool Formless { get; set; }

    /// <summary>Proof of identity is asked for on reasonable doubt (Art. 12(6) GDPR). Published.</summary>
    public bool IdentityProofOnDoubt { get; set; }

    /// <summary>How to get a copy of the safeguards for transfers (Art. 13(1)(f) GDPR). Published.</summary>
    public string? SafeguardCopies { get; set; }
}
