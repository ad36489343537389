namespace PolicyGen.Model;

/// <summary>The banner that asks for consent to cookies and similar techniques (§ 25(1) TDDDG, Art. 7 GDPR).</summary>
public sealed record ConsentBanner
{
    /// <summary>Where consent is changed or withdrawn: a link or your own words.</summary>
    public LocalizedText? SettingsAt { get; init; }

    /// <summary>Provider of the banner.</summary>
    public string? Provider { get; init; }

    /// <summary>How refusing is offered.</summary>
    public LocalizedText? Refusing { get; init; }
}
