namespace PolicyGen.Model;

/// <summary>A decision of the European Commission that a country protects personal data adequately (Art. 45(3) GDPR).</summary>
public sealed record AdequacyDecision
{
    /// <summary>Number of the decision, for example <c>(EU) 2023/1795</c>.</summary>
    public string Decision { get; init; } = "";

    /// <summary>Date of the decision.</summary>
    public PolicyDate? Date { get; init; }

    /// <summary>Whether the decision covers every recipient in the country; otherwise see <see cref="Scope"/>.</summary>
    public bool CoversAllRecipients { get; init; }

    /// <summary>Whom or what the decision covers.</summary>
    public LocalizedText Scope { get; init; } = LocalizedText.Empty;
}
