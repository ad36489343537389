namespace PolicyGen;

/// <summary>
/// A risk of transfers to a country without an adequate level of protection (Art. 49(1)(a) GDPR: the person is told
/// of the risks).
/// </summary>
/// <param name="country">The country, ISO 3166-1 alpha-2 code. Published.</param>
/// <param name="text">The risk, whole sentences. Published.</param>
/// <example>
/// <code>
/// [assembly: TransferRisk(Countries.US, "Behörden der USA können Zugriff verlangen, ohne dass Sie sich wirksam wehren können.")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TransferRiskAttribute(string country, string text) : Attribute
{
    /// <summary>The country, ISO 3166-1 alpha-2 code. Published.</summary>
    public string Country { get; } = country;

    /// <summary>The risk, whole sentences. Published.</summary>
    public string Text { get; } = text;
}
