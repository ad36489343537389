namespace PolicyGen;

/// <summary>A technical or organisational measure (Art. 32 GDPR), for all processing or for one.</summary>
/// <param name="measure">A term of <c>Measures</c> or your own words. Published.</param>
/// <example>
/// <code>
/// [assembly: SecurityMeasure(Measures.EncryptionInTransit)]
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = true
)]
public sealed class SecurityMeasureAttribute(string measure) : Attribute
{
    /// <summary>A term of <c>Measures</c> or your own words. Published.</summary>
    public string Measure { get; } = measure;
}
