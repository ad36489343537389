namespace VoiceAgent.Summaries;

/// <summary>Stands in while no key is configured: nothing leaves the program.</summary>
internal sealed class NoCallSummaries : ICallSummaries
{
    public NoCallSummaries(ILogger<NoCallSummaries> logger) =>
        logger.LogInformation("OpenAI:Key is not configured: calls are not summarised.");

    public Task<string?> SummarizeAsync(string transcript, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
