namespace PolicyGen;

/// <summary>
/// The data of this class or member also belong to another processing, for example a transfer object to that of its
/// entity.
/// </summary>
/// <param name="processing">The class that declares the processing. Internal.</param>
/// <example>
/// <code>
/// [UsedIn(typeof(CallRecord))]
/// public sealed record CallRequest([DataItem(DataItems.PhoneNumber)] string Caller);
///
/// [DataProcessing("Anrufannahme")]
/// public sealed class CallRecord;
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter,
    AllowMultiple = true
)]
public sealed class UsedInAttribute(Type processing) : Attribute
{
    /// <summary>The class that declares the processing. Internal.</summary>
    public Type Processing { get; } = processing;
}
