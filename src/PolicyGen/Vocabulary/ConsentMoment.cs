namespace PolicyGen;

/// <summary>When consent to a recording is asked for (Art. 6(1)(a), 7 GDPR, § 201 StGB).</summary>
public enum ConsentMoment
{
    /// <summary>It is not asked for, or nothing is declared.</summary>
    None,

    /// <summary>At the start of the call, before the recording.</summary>
    StartOfCall,

    /// <summary>Before the call, for example when an appointment is booked.</summary>
    BeforeCall,
}
