namespace PolicyGen;

/// <summary>The event that ends the storage of data.</summary>
public enum RetentionEnd
{
    /// <summary>The purpose is fulfilled; say with <c>Criterion</c> how that is found.</summary>
    PurposeFulfilled,

    /// <summary>Consent is withdrawn: Art. 7(3), 17(1)(b) GDPR.</summary>
    ConsentWithdrawn,

    /// <summary>The contract ends.</summary>
    ContractEnd,

    /// <summary>The data are not stored at all.</summary>
    NotStored,

    /// <summary>The order is carried out.</summary>
    OrderEnd,
}
