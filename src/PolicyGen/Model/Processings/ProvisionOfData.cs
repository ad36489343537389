namespace PolicyGen.Model;

/// <summary>Whether data have to be provided and what follows if not (Art. 13(2)(e) GDPR).</summary>
public sealed record ProvisionOfData
{
    /// <summary>The reason why the data must be provided.</summary>
    public ProvisionDuty Duty { get; init; }

    /// <summary>The consequence of not providing the data.</summary>
    public LocalizedText? Consequence { get; init; }
}
