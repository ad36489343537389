namespace PolicyGen.Model;

/// <summary>Whether data have to be provided and what follows if not (Art. 13(2)(e) GDPR).</summary>
public sealed record ProvisionOfData
{
    /// <summary>What obliges to provide the data.</summary>
    public ProvisionDuty Duty { get; init; }

    /// <summary>What follows if the data are not provided.</summary>
    public LocalizedText? Consequence { get; init; }
}
