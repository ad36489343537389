namespace PolicyGen;

/// <summary>The role of the program's operator in a processing.</summary>
public enum ProcessingRole
{
    /// <summary>Decides on purposes and means: Art. 4(7) GDPR.</summary>
    Controller,

    /// <summary>Processes on behalf of someone else: Art. 4(8), 28 GDPR.</summary>
    Processor,
}
