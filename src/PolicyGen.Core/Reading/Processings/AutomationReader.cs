using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[AutomatedDecision]</c> and <c>[AiTraining]</c>.</summary>
internal static class AutomationReader
{
    public static AutomatedDecision? ReadDecision(DeclarationReader reader) =>
        reader.Text("Name") is not { } name
            ? null
            : new AutomatedDecision
            {
                Name = name,
                Logic = reader.Text("Logic"),
                Consequences = reader.Text("Consequences"),
                HasHumanReview = reader.Flag("HumanReview"),
            };

    public static AiTraining? ReadTraining(DeclarationReader? reader) =>
        reader?.Enum<AiTrainingUse>("Use") is not { } use ? null : new AiTraining { Use = use, Details = reader.Text("Details") };
}
