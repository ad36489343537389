namespace PolicyGen.Model;

/// <summary>Special categories of personal data in a processing (Art. 9 GDPR).</summary>
public sealed record SpecialCategory
{
    /// <summary>The category.</summary>
    public LocalizedText Kind { get; init; } = LocalizedText.Empty;

    /// <summary>The condition of Art. 9(2) GDPR.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether the data are given voluntarily only.</summary>
    public bool IsVoluntary { get; init; }

    /// <summary>The professional secrecy of Art. 9(3) GDPR.</summary>
    public LocalizedText? ProfessionalSecrecy { get; init; }

    /// <summary>The national law behind the condition.</summary>
    public LocalizedText? Law { get; init; }

    /// <summary>The items this holds for; empty for the whole processing.</summary>
    public ValueList<LocalizedText> Items { get; init; } = ValueList<LocalizedText>.Empty;
}
