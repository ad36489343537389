namespace PolicyGen.Model;

/// <summary>Whether data are used to train AI models (EDPB Opinion 28/2024).</summary>
public sealed record AiTraining
{
    /// <summary>The use of the data.</summary>
    public AiTrainingUse Use { get; init; }

    /// <summary>How it is done or how one can object.</summary>
    public LocalizedText? Details { get; init; }
}
