namespace PolicyGen;

/// <summary>The state of a data protection impact assessment (Art. 35 GDPR).</summary>
public enum AssessmentState
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>It was checked that none is needed.</summary>
    NotRequired,

    /// <summary>It is planned.</summary>
    Planned,
}
