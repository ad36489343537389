namespace PolicyGen;

/// <summary>When the policy changes and how people learn of it (WP260 rev.01, Art. 12 GDPR).</summary>
/// <example>
/// <code>
/// [assembly: PolicyChanges(When = "neue Rechtslage, Änderungen des Dienstes",
///     NotifyExistingCustomersBy = ContactChannel.Email)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PolicyChangesAttribute : Attribute
{
    /// <summary>
    /// When the policy is changed: a list of occasions in your own words, standing behind a colon. Published.
    /// </summary>
    public string? When { get; set; }

    /// <summary>How existing customers are told. Published.</summary>
    public ContactChannel NotifyExistingCustomersBy { get; set; }
}
