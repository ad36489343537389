namespace PolicyGen.Core.Texts;

/// <summary>Whether data are used to train AI models.</summary>
internal static class AiTrainingTexts
{
    public static readonly Text Label = new("Training von KI-Modellen", "Training of AI models");

    public static Text Use(AiTrainingUse use) => use switch
    {
        AiTrainingUse.None => new("Mit diesen Daten werden keine KI-Modelle trainiert.", "No AI models are trained with these data."),
        AiTrainingUse.OwnModels => new("Mit diesen Daten trainieren oder verbessern wir eigene KI-Modelle.", "We train or improve AI models of our own with these data."),
        AiTrainingUse.ProviderModels => new("Mit diesen Daten trainieren oder verbessern Anbieter ihre KI-Modelle.", "Providers train or improve their AI models with these data."),
        _ => new("Mit diesen Daten trainieren oder verbessern wir eigene KI-Modelle und Anbieter ihre.", "We train or improve AI models of our own with these data, and providers theirs."),
    };
}
