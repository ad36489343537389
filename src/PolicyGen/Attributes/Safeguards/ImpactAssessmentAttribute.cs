namespace PolicyGen;

/// <summary>A data protection impact assessment (Art. 35 GDPR).</summary>
/// <param name="state">Whether it is done. Internal, unless <c>Statement</c> is given.</param>
/// <example>
/// <code>
/// [ImpactAssessment(AssessmentState.Done, CarriedOutOn = "2026-03",
///     Statement = "Wir haben eine Datenschutz-Folgenabschätzung durchgeführt (Art. 35 DSGVO).")]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ImpactAssessmentAttribute(AssessmentState state) : Attribute
{
    /// <summary>Whether it is done. Internal, unless <c>Statement</c> is given.</summary>
    public AssessmentState State { get; } = state;

    /// <summary>Date, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>. Internal.</summary>
    public string? CarriedOutOn { get; set; }

    /// <summary>Result, or why none is needed. Internal.</summary>
    public string? Reason { get; set; }

    /// <summary>The statement that the policy publishes, in full sentences. Published.</summary>
    public string? Statement { get; set; }
}
