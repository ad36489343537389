namespace PolicyGen;

/// <summary>People deal with an AI system here (Art. 50(1), (5) AI Act).</summary>
/// <param name="disclosure">When people are told so. Published.</param>
/// <example>
/// <code>
/// [AiInteraction(AiDisclosure.StartOfEachCall,
///     How = "Eine Spracherkennung setzt Ihre Worte in Text um, ein KI-Modell formuliert die Antwort.")]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class AiInteractionAttribute(AiDisclosure disclosure) : Attribute
{
    /// <summary>When people are told so. Published.</summary>
    public AiDisclosure Disclosure { get; } = disclosure;

    /// <summary>How the AI works, whole sentences in plain words. Published.</summary>
    public string? How { get; set; }
}
