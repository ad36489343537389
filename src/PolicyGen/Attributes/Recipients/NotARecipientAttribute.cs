namespace PolicyGen;

/// <summary>
/// No personal data go to this host, or it is the controller's own: it is not a recipient (Art. 4(9) GDPR), and the rules on
/// hosts keep quiet about it.
/// </summary>
/// <param name="host">The host, for example <c>status.rufwerk.example</c>; <c>*.</c> in front stands for any subdomain. Internal.</param>
/// <param name="reason">Why it is none, for example that only public data are fetched. Internal.</param>
/// <example>
/// <code>
/// [assembly: NotARecipient("rates.bank.example", "Nur öffentliche Wechselkurse werden abgerufen, vom Server aus.")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class NotARecipientAttribute(string host, string reason) : Attribute
{
    /// <summary>The host; <c>*.</c> in front stands for any subdomain. Internal.</summary>
    public string Host { get; } = host;

    /// <summary>Why it is not a recipient. Internal.</summary>
    public string Reason { get; } = reason;
}
