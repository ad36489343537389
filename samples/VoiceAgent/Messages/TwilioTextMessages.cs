namespace VoiceAgent.Messages;

/// <summary>Short messages by Twilio.</summary>
internal sealed class TwilioTextMessages(HttpClient client, TwilioSettings settings) : ITextMessages
{
    public async Task SendAsync(string number, string text, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("To", number), new("From", settings.SenderNumber), new("Body", text)]);
        using var response = await client.PostAsync(new Uri("Messages.json", UriKind.Relative), form, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
