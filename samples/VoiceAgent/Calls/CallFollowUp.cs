using System.ClientModel;
using Twilio.Exceptions;
using VoiceAgent.Messages;
using VoiceAgent.Storage;
using VoiceAgent.Summaries;

namespace VoiceAgent.Calls;

/// <summary>What follows a stored call: its summary, and a message to the caller. Both may fail; the call stays stored.</summary>
internal sealed class CallFollowUp(AppDatabase database, ICallSummaries summaries, ITextMessages messages, ILogger<CallFollowUp> logger)
{
    public async Task RunAsync(CallRecord call, CancellationToken cancellationToken)
    {
        try
        {
            if (call.Transcript is { } transcript)
            {
                call.Summary = await summaries.SummarizeAsync(transcript, cancellationToken);
                await database.SaveChangesAsync(cancellationToken);
            }

            await messages.SendAsync(call.Caller, "Danke für Ihren Anruf bei Rufwerk. Wir melden uns bei Ihnen.", cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or ClientResultException or TimeoutException or TwilioException)
        {
            // No number and no text of the call, which providers quote in their messages: logs are kept for other purposes and periods.
            logger.LogWarning("The follow-up of a call failed: {Failure}.", exception.GetType().Name);
        }
    }
}
