using System.Globalization;
using System.Text.RegularExpressions;

namespace VoiceAgent.Calls;

/// <summary>The form that the telephony provider posts when a call has ended.</summary>
internal static partial class CallCompleted
{
    // A transcript of hours; more is an error or an attack.
    private const int LongestTranscript = 200_000;

    private const int LongestCallInSeconds = 24 * 60 * 60;

    /// <summary>The record, or null with the fields that are missing or wrong.</summary>
    public static CallRecord? Read(IFormCollection form, DateTimeOffset now, Dictionary<string, string[]> errors)
    {
        var callSid = form["CallSid"].ToString();
        if (!CallSidPattern().IsMatch(callSid))
            Fail("CallSid", "CA and 32 hexadecimal digits");
        var caller = form["From"].ToString();
        if (!NumberPattern().IsMatch(caller))
            Fail("From", "a number such as +4944112345");
        if (
            !int.TryParse(form["CallDuration"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > LongestCallInSeconds
        )
            Fail("CallDuration", "seconds");
        if (
            !DateTimeOffset.TryParse(form["Timestamp"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var endedAt)
            || endedAt > now.AddMinutes(5)
        )
            Fail("Timestamp", "a moment in the past, RFC 2822 or ISO 8601");
        if (!bool.TryParse(form["RecordingConsent"], out var consent))
            Fail("RecordingConsent", "true or false");
        var transcript = form["TranscriptionText"].ToString();
        if (transcript.Length > LongestTranscript)
            Fail("TranscriptionText", "at most 200000 characters");
        var recording = form["RecordingUrl"].ToString();
        if (!TryReadUrl(recording, out var recordingUrl))
            Fail("RecordingUrl", "an https URL");
        if (errors.Count > 0)
            return null;

        return new CallRecord
        {
            CallSid = callSid,
            Caller = caller,
            EndedAt = endedAt,
            DurationInSeconds = seconds,
            ConsentGiven = consent,
            // The policy says so: without consent there is no recording and no transcript.
            RecordingUrl = consent ? recordingUrl : null,
            Transcript = consent && transcript.Length > 0 ? transcript : null,
        };

        void Fail(string field, string expected) => errors[field] = [$"Expected {expected}."];
    }

    private static bool TryReadUrl(string text, out Uri? url)
    {
        url = null;
        return text.Length == 0
            || (text.Length <= 2000 && Uri.TryCreate(text, UriKind.Absolute, out url) && url.Scheme == Uri.UriSchemeHttps);
    }

    [GeneratedRegex("^CA[0-9a-f]{32}\\z")]
    private static partial Regex CallSidPattern();

    [GeneratedRegex("^\\+[1-9][0-9]{4,14}\\z")]
    private static partial Regex NumberPattern();
}
