namespace PolicyGen;

/// <summary>A decision based solely on automated processing (Art. 22, 13(2)(f) GDPR).</summary>
/// <param name="name">The subject of the decision. Published.</param>
/// <example>
/// <code>
/// [AutomatedDecision("Freischaltung der Zahlung auf Rechnung", Logic = "Ein Programm vergleicht die Bestellung mit früheren Zahlungen.",
///     Consequences = "Bei einem schlechten Ergebnis bieten wir nur Vorkasse an.", HumanReview = true)]
/// public sealed class CreditCheck;
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = true
)]
public sealed class AutomatedDecisionAttribute(string name) : Attribute
{
    /// <summary>The subject of the decision. Published.</summary>
    public string Name { get; } = name;

    /// <summary>The logic involved, whole sentences in plain words. Published.</summary>
    public string? Logic { get; set; }

    /// <summary>Significance and envisaged consequences, whole sentences. Published.</summary>
    public string? Consequences { get; set; }

    /// <summary>A person reviews the decision on request (Art. 22(3) GDPR). Published.</summary>
    public bool HumanReview { get; set; }
}
