using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Whether data are used to train AI models.</summary>
internal static class AiTrainingTexts
{
    public static readonly Text Label = new("Training von KI-Modellen", "Training of AI models");

    public static Text GetUse(AiTrainingUse use) =>
        use switch
        {
            AiTrainingUse.None => new("Mit Ihren Daten werden keine KI-Modelle trainiert.", "No AI models are trained with your data."),
            AiTrainingUse.OwnModels => new(
                "Mit Ihren Daten trainieren oder verbessern wir eigene KI-Modelle.",
                "We use your data to train or improve AI models of our own."
            ),
            AiTrainingUse.ProviderModels => new(
                "Mit Ihren Daten trainieren oder verbessern Anbieter ihre KI-Modelle.",
                "Providers use your data to train or improve their AI models."
            ),
            _ => new(
                "Mit Ihren Daten trainieren oder verbessern wir eigene KI-Modelle und Anbieter ihre.",
                "We use your data to train or improve AI models of our own, and providers use them for theirs."
            ),
        };
}
