namespace PolicyGen;

/// <summary>The data are analysed in this form only (Recital 26, Art. 4(5) GDPR).</summary>
/// <param name="form">Pseudonymised, anonymised, or both. Published.</param>
/// <example>
/// <code>
/// [Deidentified(Deidentification.Pseudonymized)]
/// public sealed class CallStatistics;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DeidentifiedAttribute(Deidentification form) : Attribute
{
    /// <summary>Pseudonymised, anonymised, or both. Published.</summary>
    public Deidentification Form { get; } = form;
}
