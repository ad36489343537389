namespace PolicyGen.Generators.Transfers;

/// <summary>Where the client of a service's library sends to, as far as its use shows.</summary>
internal enum ClientTarget
{
    /// <summary>The use does not show it: a client that something else made.</summary>
    Unknown,

    /// <summary>The service: the client is made or registered here, and no other address is given.</summary>
    Service,

    /// <summary>A server of somebody else: the client is made with its address.</summary>
    OtherServer,
}
