using Microsoft.EntityFrameworkCore;
using VoiceAgent.Storage;

namespace VoiceAgent.Calls;

/// <summary>Stores a call when the telephony provider reports its end.</summary>
internal static class CallEndpoint
{
    public static void MapCalls(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/calls/completed", CompleteAsync).AddEndpointFilter<ProviderSignatureFilter>();

    private static async Task<IResult> CompleteAsync(
        HttpRequest request,
        AppDatabase database,
        CallFollowUp followUp,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (!request.HasFormContentType)
            return Results.BadRequest();
        var errors = new Dictionary<string, string[]>();
        var call = CallCompleted.Read(await request.ReadFormAsync(cancellationToken), time.GetUtcNow(), errors);
        if (call is null)
            return Results.ValidationProblem(errors);

        // Providers repeat a callback whose answer they missed.
        if (await database.Calls.AnyAsync(known => known.CallSid == call.CallSid, cancellationToken))
            return Results.NoContent();
        database.Calls.Add(call);
        await database.SaveChangesAsync(cancellationToken);
        await followUp.RunAsync(call, cancellationToken);
        return Results.NoContent();
    }
}
