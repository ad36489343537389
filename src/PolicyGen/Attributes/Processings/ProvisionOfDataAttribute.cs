namespace PolicyGen;

/// <summary>Whether the data have to be provided and what follows if not (Art. 13(2)(e) GDPR).</summary>
/// <param name="duty">What obliges to provide the data. Published.</param>
/// <example>
/// <code>
/// [ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Vertrag schließen.")]
/// public sealed class Order;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ProvisionOfDataAttribute(ProvisionDuty duty) : Attribute
{
    /// <summary>What obliges to provide the data. Published.</summary>
    public ProvisionDuty Duty { get; } = duty;

    /// <summary>What follows if they are not provided, a whole sentence. Published.</summary>
    public string? Consequence { get; set; }
}
