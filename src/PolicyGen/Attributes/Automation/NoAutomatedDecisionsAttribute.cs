namespace PolicyGen;

/// <summary>No decision is based solely on automated processing, profiling included (Art. 22 GDPR).</summary>
/// <param name="reason">Why that holds: what people decide and what the program only prepares, whole sentences. Published.</param>
/// <example>
/// <code>
/// [assembly: NoAutomatedDecisions("Das Programm bereitet Termine vor; über jeden entscheidet eine Person.")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class NoAutomatedDecisionsAttribute(string reason) : Attribute
{
    /// <summary>
    /// Why that holds: what people decide and what the program only prepares, whole sentences. Published.
    /// </summary>
    public string Reason { get; } = reason;
}
