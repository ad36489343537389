namespace VoiceAgent.Calls;

/// <summary>
/// What the telephony provider reads to callers first: that an AI speaks, what is recorded and why, and the question for consent.
/// </summary>
internal static class CallOpening
{
    public static void MapCallOpening(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/calls/opening", (string? lang) => Results.Text(PrivacyPolicy.Openings.CallRecord[lang ?? "de"]));
}
