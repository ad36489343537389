namespace PolicyGen;

/// <summary>Whether data are used to train AI models.</summary>
public enum AiTrainingUse
{
    /// <summary>They are used for no training.</summary>
    None,

    /// <summary>To train or improve models of the controller.</summary>
    OwnModels,

    /// <summary>Providers train or improve their models with them.</summary>
    ProviderModels,

    /// <summary>Both.</summary>
    OwnAndProviderModels,
}
