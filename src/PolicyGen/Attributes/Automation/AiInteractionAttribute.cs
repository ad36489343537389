namespace PolicyGen;

/// <summary>People deal with an AI system here (Art. 50(1), (5) AI Act).</summary>
/// <example>
/// <code>
/// [AiInteraction(AiDisclosure.StartOfEachCall,
///     How = "Eine Spracherkennung setzt Ihre Worte in Text um, ein KI-Modell formuliert die Antwort.")]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class AiInteractionAttribute() : Attribute
{
    /// <summary>People deal with an AI system here, and are told so.</summary>
    /// <param name="disclosure">When people are told so. Published.</param>
    public AiInteractionAttribute(AiDisclosure disclosure)
        : this() => Disclosure = disclosure;

    /// <summary>When people are told so; nothing is said of it when it is not given. Published.</summary>
    public AiDisclosure Disclosure { get; set; }

    /// <summary>How the AI works, whole sentences in plain words. Published.</summary>
    public string? How { get; set; }
}
