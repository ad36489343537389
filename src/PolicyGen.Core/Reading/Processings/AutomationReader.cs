using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[AutomatedDecision]</c> and <c>[AiTraining]</c>.</summary>
internal static class AutomationReader
{
    public static AutomatedDecision? ReadDecision(DeclarationReader reader) =>
        reader.ReadText(nameof(AutomatedDecisionAttribute.Name)) is not { } name
            ? null
            : reader.Trace(
                new AutomatedDecision
                {
                    Name = name,
                    Logic = reader.ReadText(nameof(AutomatedDecisionAttribute.Logic)),
                    Consequences = reader.ReadText(nameof(AutomatedDecisionAttribute.Consequences)),
                    HasHumanReview = reader.ReadFlag(nameof(AutomatedDecisionAttribute.HumanReview)),
                }
            );

    public static AiTraining? ReadTraining(DeclarationReader? reader) =>
        reader?.ReadEnum<AiTrainingUse>(nameof(AiTrainingAttribute.Use)) is not { } use
            ? null
            : reader.Trace(new AiTraining { Use = use, Details = reader.ReadText(nameof(AiTrainingAttribute.Details)) });
}
