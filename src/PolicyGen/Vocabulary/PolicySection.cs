namespace PolicyGen;

/// <summary>A section of the policy.</summary>
public enum PolicySection
{
    /// <summary>The head of the policy, before its sections.</summary>
    General,

    /// <summary>Controller and contact.</summary>
    Controller,

    /// <summary>Processing activities.</summary>
    Processings,

    /// <summary>Recipients.</summary>
    Recipients,

    /// <summary>Transfers to third countries.</summary>
    Transfers,

    /// <summary>Retention.</summary>
    Retention,

    /// <summary>Rights of data subjects.</summary>
    Rights,

    /// <summary>Security.</summary>
    Security,

    /// <summary>Changes of the policy.</summary>
    Changes,

    /// <summary>Cookies and other access to the device.</summary>
    Cookies,

    /// <summary>Automated decisions.</summary>
    AutomatedDecisions,
}
