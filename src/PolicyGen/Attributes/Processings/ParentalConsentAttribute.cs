namespace PolicyGen;

/// <summary>Children need the consent of the holder of parental responsibility (Art. 8 GDPR).</summary>
/// <param name="age">Age below which it is needed, in years: 13 to 16. Published.</param>
/// <example>
/// <code>
/// [ParentalConsent(16, Verification = "Wir bestätigen die Einwilligung per E-Mail an die Eltern.")]
/// public sealed class Account;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ParentalConsentAttribute(int age) : Attribute
{
    /// <summary>Age below which it is needed, in years: 13 to 16. Published.</summary>
    public int Age { get; } = age;

    /// <summary>How it is verified, whole sentences. Published.</summary>
    public string? Verification { get; set; }
}
