namespace PolicyGen;

/// <summary>No data protection officer is named (Art. 37 GDPR, § 38 BDSG).</summary>
/// <param name="reason">Why none has to be named, standing behind a colon. Published.</param>
/// <example>
/// <code>
/// [assembly: NoDataProtectionOfficer("Wir beschäftigen weniger als 20 Personen mit der Verarbeitung.")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class NoDataProtectionOfficerAttribute(string reason) : Attribute
{
    /// <summary>Why none has to be named, standing behind a colon. Published.</summary>
    public string Reason { get; } = reason;
}
