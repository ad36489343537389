using System.Diagnostics.CodeAnalysis;

namespace VoiceAgent.Messages;

/// <summary>The account at the telephony provider; empty for none.</summary>
internal sealed record TwilioSettings(string? AccountSid, string? AuthToken, string? From)
{
    [MemberNotNullWhen(true, nameof(AccountSid), nameof(AuthToken), nameof(From))]
    public bool CanSend => !string.IsNullOrEmpty(AccountSid) && !string.IsNullOrEmpty(AuthToken) && !string.IsNullOrEmpty(From);

    public static TwilioSettings Read(IConfiguration configuration) =>
        new(configuration["Twilio:AccountSid"], configuration["Twilio:AuthToken"], configuration["Twilio:From"]);
}
