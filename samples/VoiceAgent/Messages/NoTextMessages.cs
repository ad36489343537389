namespace VoiceAgent.Messages;

/// <summary>Stands in while no account is configured: nothing leaves the program.</summary>
internal sealed class NoTextMessages : ITextMessages
{
    public NoTextMessages(ILogger<NoTextMessages> logger) => logger.LogInformation("Twilio is not configured: no messages are sent.");

    public Task SendAsync(string number, string text, CancellationToken cancellationToken) => Task.CompletedTask;
}
