namespace PolicyGen.Model;

/// <summary>A risk of transfers to a country without an adequate level of protection.</summary>
public sealed record TransferRisk
{
    /// <summary>The country.</summary>
    public Country? Country { get; init; }

    /// <summary>The risk.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;
}
