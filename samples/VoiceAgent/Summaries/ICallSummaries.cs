namespace VoiceAgent.Summaries;

/// <summary>Puts the transcript of a call into a few sentences.</summary>
internal interface ICallSummaries
{
    /// <summary>The summary, or null when there is none.</summary>
    Task<string?> SummarizeAsync(string transcript, CancellationToken cancellationToken);
}
