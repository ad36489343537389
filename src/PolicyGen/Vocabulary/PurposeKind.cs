namespace PolicyGen;

/// <summary>The relation of a purpose to the one the data were collected for.</summary>
public enum PurposeKind
{
    /// <summary>The data are collected for it.</summary>
    Primary,

    /// <summary>They were collected for another purpose: Art. 6(4), 13(3) GDPR.</summary>
    Further,

    /// <summary>Direct marketing: the right to object is unconditional, Art. 21(2) GDPR.</summary>
    DirectMarketing,

    /// <summary>Training or improving AI models (EDPB Opinion 28/2024).</summary>
    AiImprovement,
}
