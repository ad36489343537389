namespace PolicyGen;

/// <summary>Whether data have to be provided (Art. 13(2)(e) GDPR).</summary>
public enum ProvisionDuty
{
    /// <summary>They do not have to be provided.</summary>
    Voluntary,

    /// <summary>They are needed to conclude or perform a contract.</summary>
    RequiredForContract,

    /// <summary>A contract requires them.</summary>
    RequiredByContract,

    /// <summary>A law requires them.</summary>
    RequiredByLaw,

    /// <summary>They do not have to be provided, but the service does not work without them.</summary>
    RequiredForUse,
}
