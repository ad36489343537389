namespace PolicyGen.Testing;

/// <summary>What a harness expects of every run did not hold.</summary>
public sealed class HarnessException : Exception
{
    /// <summary>Creates it without a message.</summary>
    public HarnessException() { }

    /// <summary>Creates it with what did not hold.</summary>
    public HarnessException(string message)
        : base(message) { }

    /// <summary>Creates it with what did not hold and why.</summary>
    public HarnessException(string message, Exception innerException)
        : base(message, innerException) { }
}
