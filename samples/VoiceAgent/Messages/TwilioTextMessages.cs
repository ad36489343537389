using Twilio.Clients;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace VoiceAgent.Messages;

/// <summary>Short messages by Twilio.</summary>
internal sealed class TwilioTextMessages(ITwilioRestClient client, TwilioSettings settings) : ITextMessages
{
    public async Task SendAsync(string number, string text, CancellationToken cancellationToken)
    {
        // Twilio's client takes no token: a message that is on its way is waited for.
        cancellationToken.ThrowIfCancellationRequested();
        await MessageResource.CreateAsync(
            to: new PhoneNumber(number),
            from: new PhoneNumber(settings.SenderNumber),
            body: text,
            client: client
        );
    }
}
