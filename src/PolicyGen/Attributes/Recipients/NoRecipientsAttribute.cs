namespace PolicyGen;

/// <summary>The data of this class go to no recipient (Art. 4(9) GDPR).</summary>
/// <param name="reason">Why that holds, for example that the program runs on own servers; whole sentences. Published.</param>
/// <example>
/// <code>
/// [NoRecipients("Das Programm läuft auf eigenen Servern in unseren Räumen.")]
/// public sealed class AccessLog;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class NoRecipientsAttribute(string reason) : Attribute
{
    /// <summary>Why that holds, for example that the program runs on own servers; whole sentences. Published.</summary>
    public string Reason { get; } = reason;
}
