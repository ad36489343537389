namespace PolicyGen.Model;

/// <summary>A country, with what the law says of transfers to it (Art. 44-49 GDPR).</summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-2 code, for example <c>US</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>Name of the country.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    /// <summary>Whether the country is outside the European Economic Area, so that Art. 44 GDPR applies.</summary>
    public bool IsThirdCountry { get; init; }

    /// <summary>The adequacy decision for the country (Art. 45 GDPR), or null when there is none.</summary>
    public AdequacyDecision? Adequacy { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
