namespace PolicyGen;

/// <summary>The fate of data whose retention has ended (Art. 5(1)(e), 17 GDPR).</summary>
public enum AfterRetention
{
    /// <summary>They are erased.</summary>
    Erase,

    /// <summary>They are made anonymous.</summary>
    Anonymize,

    /// <summary>They are erased or made anonymous.</summary>
    EraseOrAnonymize,

    /// <summary>They are returned to the controller or erased: Art. 28(3)(g) GDPR.</summary>
    ReturnOrErase,

    /// <summary>They are erased or reset, as credentials are.</summary>
    EraseOrReset,
}
