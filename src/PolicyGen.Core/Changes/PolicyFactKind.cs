namespace PolicyGen.Core.Changes;

/// <summary>What a fact of a policy says. The names stand in the lock file.</summary>
internal enum PolicyFactKind
{
    /// <summary>Who is responsible: name and address.</summary>
    Controller,

    /// <summary>The data protection officer.</summary>
    Officer,

    /// <summary>A recipient, by its name.</summary>
    Recipient,

    /// <summary>A country that a recipient gets data in.</summary>
    Country,

    /// <summary>What a transfer rests on.</summary>
    Mechanism,

    /// <summary>A processing, by its title.</summary>
    Processing,

    /// <summary>A purpose of a processing.</summary>
    Purpose,

    /// <summary>A legal basis of a purpose.</summary>
    Basis,

    /// <summary>Data of a processing.</summary>
    DataItem,

    /// <summary>A special category of data (Art. 9, 10 GDPR).</summary>
    SpecialCategory,

    /// <summary>A recipient of the data of a processing.</summary>
    Disclosure,

    /// <summary>How long data are stored.</summary>
    Retention,

    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>A decision without a human (Art. 22 GDPR).</summary>
    AutomatedDecision,

    /// <summary>What is said not to happen.</summary>
    Exclusion,

    /// <summary>A measure of security.</summary>
    SecurityMeasure,

    /// <summary>A text of one's own.</summary>
    Note,
}
