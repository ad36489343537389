namespace PolicyGen.Core.Rules;

/// <summary>How serious a finding is, with the meaning that the compiler gives to these words.</summary>
internal enum RuleSeverity
{
    /// <summary>For a person to look at.</summary>
    Info,

    /// <summary>Likely a defect.</summary>
    Warning,

    /// <summary>The page would be false, or unlawful to publish.</summary>
    Error,
}
