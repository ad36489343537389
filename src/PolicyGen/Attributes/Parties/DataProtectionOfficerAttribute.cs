namespace PolicyGen;

/// <summary>The data protection officer (Art. 37-39, 13(1)(b) GDPR).</summary>
/// <param name="name">Name or firm. Published.</param>
/// <example>
/// <code>
/// [assembly: DataProtectionOfficer("Enno Janssen", Organization = "Datenrat GmbH", Email = "janssen@datenrat.example")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DataProtectionOfficerAttribute(string name) : ContactAttribute(name)
{
    /// <summary>Firm of an external officer. Published.</summary>
    public string? Organization { get; set; }
}
