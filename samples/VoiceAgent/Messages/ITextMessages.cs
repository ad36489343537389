namespace VoiceAgent.Messages;

/// <summary>Sends short messages.</summary>
internal interface ITextMessages
{
    Task SendAsync(string number, string text, CancellationToken cancellationToken);
}
