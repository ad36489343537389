namespace PolicyGen;

/// <summary>Calls are recorded or transcribed here (Art. 6(1)(a) GDPR, § 201 StGB).</summary>
/// <example>
/// <code>
/// [CallRecording(Audio = true, Transcript = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class CallRecordingAttribute : Attribute
{
    /// <summary>The sound is recorded. Published.</summary>
    public bool Audio { get; set; }

    /// <summary>The call is put into text. Published.</summary>
    public bool Transcript { get; set; }

    /// <summary>Recording and its purposes are announced at the start of each call. Published.</summary>
    public bool Announced { get; set; }

    /// <summary>When consent is asked for. Published.</summary>
    public ConsentMoment ConsentAt { get; set; }
}
