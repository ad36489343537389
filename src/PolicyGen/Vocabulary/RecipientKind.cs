namespace PolicyGen;

/// <summary>The role of a recipient towards the controller (Art. 4(7)-(10) GDPR).</summary>
public enum RecipientKind
{
    /// <summary>Nothing is declared.</summary>
    Unspecified,

    /// <summary>Processes on behalf of the controller: Art. 4(8), 28 GDPR.</summary>
    Processor,

    /// <summary>Decides itself on purposes and means: Art. 4(7) GDPR.</summary>
    Controller,

    /// <summary>Staff of the controller. Not a recipient in the sense of Art. 4(9) GDPR, but often told.</summary>
    Internal,

    /// <summary>Customers of the controller.</summary>
    Customer,

    /// <summary>A public authority.</summary>
    PublicAuthority,

    /// <summary>Other third parties: Art. 4(10) GDPR.</summary>
    ThirdParty,
}
