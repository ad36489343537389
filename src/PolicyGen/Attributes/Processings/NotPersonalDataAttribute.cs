namespace PolicyGen;

/// <summary>This class or member holds no personal data (Art. 4(1) GDPR).</summary>
/// <param name="reason">Why it holds none. Internal.</param>
/// <example>
/// <code>
/// public sealed class CallRecord
/// {
///     [NotPersonalData("a technical counter")] public int Version { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter
)]
public sealed class NotPersonalDataAttribute(string reason) : Attribute
{
    /// <summary>Why it holds none. Internal.</summary>
    public string Reason { get; } = reason;
}
