namespace PolicyGen.Model;

/// <summary>A data protection impact assessment (Art. 35 GDPR).</summary>
public sealed record ImpactAssessment
{
    /// <summary>Whether it is done. Internal: not published.</summary>
    public AssessmentState State { get; init; }

    /// <summary>When it was done. Internal: not published.</summary>
    public PolicyDate? CarriedOutOn { get; init; }

    /// <summary>Result, or why none is needed. Internal: not published.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The statement that the policy publishes.</summary>
    public LocalizedText? Statement { get; init; }
}
