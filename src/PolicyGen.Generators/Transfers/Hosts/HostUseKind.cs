namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>How sure it is that data go to a host. What is less sure counts only for hosts that the catalogue knows.</summary>
internal enum HostUseKind
{
    /// <summary>Code or a script holds its address.</summary>
    Mention,

    /// <summary>A policy or a list of domains allows it.</summary>
    Allowance,

    /// <summary>Code hands its address to something that sends.</summary>
    Call,

    /// <summary>A settings file holds its address.</summary>
    Setting,

    /// <summary>A page makes the visitor's browser fetch from it or send to it.</summary>
    Embedding,
}
