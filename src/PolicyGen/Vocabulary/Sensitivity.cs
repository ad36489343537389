namespace PolicyGen;

/// <summary>Why an item of data needs more care than others.</summary>
public enum Sensitivity
{
    /// <summary>It needs none.</summary>
    Ordinary,

    /// <summary>A copy or number of an identity document (§ 20 PAuswG).</summary>
    IdentityDocument,

    /// <summary>Credentials, tokens or keys.</summary>
    Credentials,
}
