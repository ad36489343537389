using System.Diagnostics.CodeAnalysis;

namespace VoiceAgent.Messages;

/// <summary>The account at the telephony provider; empty for none.</summary>
internal sealed record TwilioSettings(string? AccountSid, string? AuthToken, string? SenderNumber)
{
    [MemberNotNullWhen(true, nameof(AccountSid), nameof(AuthToken), nameof(SenderNumber))]
    public bool CanSend => !string.IsNullOrEmpty(AccountSid) && !string.IsNullOrEmpty(AuthToken) && !string.IsNullOrEmpty(SenderNumber);

    public static TwilioSettings Read(IConfiguration configuration) =>
        new(configuration["Twilio:AccountSid"], configuration["Twilio:AuthToken"], configuration["Twilio:From"]);
}
