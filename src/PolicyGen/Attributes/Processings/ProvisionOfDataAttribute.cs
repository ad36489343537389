namespace PolicyGen;

/// <summary>Whether the data have to be provided and what follows if not (Art. 13(2)(e) GDPR).</summary>
/// <param name="duty">The reason why the data must be provided. Published.</param>
/// <example>
/// <code>
/// [ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Vertrag schließen.")]
/// public sealed class Order;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ProvisionOfDataAttribute(ProvisionDuty duty) : Attribute
{
    /// <summary>The reason why the data must be provided. Published.</summary>
    public ProvisionDuty Duty { get; } = duty;

    /// <summary>The consequence of not providing the data, a full sentence. Published.</summary>
    public string? Consequence { get; set; }
}
