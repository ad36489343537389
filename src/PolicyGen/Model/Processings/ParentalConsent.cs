namespace PolicyGen.Model;

/// <summary>Children need the consent of the holder of parental responsibility (Art. 8 GDPR).</summary>
public sealed record ParentalConsent
{
    /// <summary>Age below which it is needed, in years.</summary>
    public int Age { get; init; }

    /// <summary>How it is verified.</summary>
    public LocalizedText? Verification { get; init; }
}
