namespace PolicyGen;

/// <summary>A claim about the place of processing.</summary>
public enum LocationClaim
{
    /// <summary>Data are processed in the European Economic Area only.</summary>
    OnlyInEea,

    /// <summary>Data are processed in the European Economic Area where a service there is available.</summary>
    PreferablyInEea,
}
