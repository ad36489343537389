namespace PolicyGen;

/// <summary>Whether data are used to train AI models (EDPB Opinion 28/2024).</summary>
/// <param name="use">The use of the data. Published.</param>
/// <example>
/// <code>
/// [assembly: AiTraining(AiTrainingUse.None)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class AiTrainingAttribute(AiTrainingUse use) : Attribute
{
    /// <summary>The use of the data. Published.</summary>
    public AiTrainingUse Use { get; } = use;

    /// <summary>How it is done or how one can object, whole sentences. Published.</summary>
    public string? Details { get; set; }
}
