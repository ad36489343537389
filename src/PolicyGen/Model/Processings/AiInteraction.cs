namespace PolicyGen.Model;

/// <summary>People deal with an AI system (Art. 50(1), (5) AI Act).</summary>
public sealed record AiInteraction
{
    /// <summary>When people are told that they deal with an AI.</summary>
    public AiDisclosure Disclosure { get; init; }

    /// <summary>How the AI works, in plain words.</summary>
    public LocalizedText? How { get; init; }
}
