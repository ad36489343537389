namespace PolicyGen.Model;

/// <summary>Calls are recorded or transcribed (Art. 6(1)(a) GDPR, § 201 StGB).</summary>
public sealed record CallRecording
{
    /// <summary>Whether the sound is recorded.</summary>
    public bool Audio { get; init; }

    /// <summary>Whether the call is put into text.</summary>
    public bool Transcript { get; init; }

    /// <summary>Whether recording and its purposes are announced at the start.</summary>
    public bool Announced { get; init; }

    /// <summary>When consent is asked for.</summary>
    public ConsentMoment ConsentAt { get; init; }
}
