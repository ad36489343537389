namespace PolicyGen;

/// <summary>The banner that asks for consent to cookies and similar techniques (§ 25(1) TDDDG, Art. 7 GDPR).</summary>
/// <example>
/// <code>
/// [assembly: ConsentBanner(SettingsAt = "/cookies")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ConsentBannerAttribute : Attribute
{
    /// <summary>
    /// Where consent is changed or withdrawn: a link of the site, an absolute http(s) URL or your own words. Published.
    /// </summary>
    public string? SettingsAt { get; set; }

    /// <summary>Name of the provider of the banner. Published.</summary>
    public string? Provider { get; set; }

    /// <summary>How refusing is offered, a whole sentence. Published.</summary>
    public string? RefusingIsAsEasy { get; set; }
}
