using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[AutomatedDecision]</c> and <c>[AiTraining]</c>.</summary>
internal static class AutomationReader
{
    public static AutomatedDecision? ReadDecision(DeclarationReader reader) =>
        reader.ReadText("Name") is not { } name
            ? null
            : new AutomatedDecision
            {
                Name = name,
                Logic = reader.ReadText("Logic"),
                Consequences = reader.ReadText("Consequences"),
                HasHumanReview = reader.ReadFlag("HumanReview"),
            };

    public static AiTraining? ReadTraining(DeclarationReader? reader) =>
        reader?.ReadEnum<AiTrainingUse>("Use") is not { } use ? null : new AiTraining { Use = use, Details = reader.ReadText("Details") };
}
