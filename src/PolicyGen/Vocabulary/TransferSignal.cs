namespace PolicyGen;

/// <summary>How strongly the use of a library indicates a transfer to the service behind it.</summary>
public enum TransferSignal
{
    /// <summary>Who uses the library sends data to the service: a client of one service alone.</summary>
    Transfer,

    /// <summary>The library also talks to servers of one's own, so the host decides: a driver of a database, for example.</summary>
    Host,

    /// <summary>Neither the library nor its hosts mean a recipient.</summary>
    None,
}
