namespace PolicyGen;

/// <summary>
/// A processor: processes personal data on behalf of the controller (Art. 4(8), 28 GDPR). On a class these data go
/// there, on a member this item.
/// </summary>
/// <param name="name">Name of the processor. Compared without case, spaces and punctuation. Published.</param>
/// <example>
/// <code>
/// [Processor("Sprechwerk", LegalEntity = "Sprechwerk Systems Inc.", Country = Countries.US, Mechanism = Mechanisms.SCC,
///     Role = Roles.AiTelephony, ContractOn = "2026-05-20")]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly
        | AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter,
    AllowMultiple = true
)]
public sealed class ProcessorAttribute(string name) : RecipientDetailsAttribute(name)
{
    /// <summary>
    /// The processor is a controller of its own for a part of the processing (Art. 4(7) GDPR). Published.
    /// </summary>
    public bool AlsoController { get; set; }
}
