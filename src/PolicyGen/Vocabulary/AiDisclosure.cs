namespace PolicyGen;

/// <summary>When people are told that they deal with an AI system (Art. 50(1), (5) AI Act).</summary>
public enum AiDisclosure
{
    /// <summary>They are not told, or nothing is declared.</summary>
    None,

    /// <summary>At the start of each call, by the AI itself.</summary>
    StartOfEachCall,

    /// <summary>With the first message of a chat.</summary>
    FirstMessage,

    /// <summary>By a notice that stays visible during the interaction.</summary>
    Banner,
}
