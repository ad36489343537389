using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Recording and transcription of calls (Art. 6(1)(a) GDPR, § 201 StGB).</summary>
internal static class RecordingTexts
{
    /// <summary>The words for what is declared: the sound, the text, or both.</summary>
    public sealed record RecordingWording(Text Label, Text What, Text Announced, Text ConsentAtStart, Text ConsentBefore);

    public static readonly RecordingWording Both = new(
        new("Aufzeichnung und Transkription", "Recording and transcription"),
        new(
            "Gespräche werden aufgezeichnet und als Text festgehalten (Transkription).",
            "Calls are recorded and put into text (transcription)."
        ),
        new(
            "Auf beides und auf die Zwecke weisen wir Sie zu Beginn jedes Gesprächs hin.",
            "At the start of each call we tell you about both and about their purposes."
        ),
        new(
            "Zu Beginn des Gesprächs, vor Aufzeichnung und Transkription, bitten wir Sie um Ihre Einwilligung ({0}).",
            "At the start of the call, before recording and transcription, we ask for your consent ({0})."
        ),
        new("Um Ihre Einwilligung bitten wir Sie vor dem Gespräch ({0}).", "We ask for your consent before the call ({0}).")
    );

    public static readonly RecordingWording AudioOnly = Both with
    {
        Label = new("Aufzeichnung", "Recording"),
        What = new("Gespräche werden aufgezeichnet.", "Calls are recorded."),
        ConsentAtStart = new(
            "Zu Beginn des Gesprächs, vor der Aufzeichnung, bitten wir Sie um Ihre Einwilligung ({0}).",
            "At the start of the call, before the recording, we ask for your consent ({0})."
        ),
        Announced = new(
            "Auf die Aufzeichnung und ihre Zwecke weisen wir Sie zu Beginn jedes Gesprächs hin.",
            "At the start of each call we tell you about the recording and its purposes."
        ),
    };

    public static readonly RecordingWording TranscriptOnly = Both with
    {
        Label = new("Transkription", "Transcription"),
        What = new("Gespräche werden als Text festgehalten (Transkription).", "Calls are put into text (transcription)."),
        ConsentAtStart = new(
            "Zu Beginn des Gesprächs, vor der Transkription, bitten wir Sie um Ihre Einwilligung ({0}).",
            "At the start of the call, before the transcription, we ask for your consent ({0})."
        ),
        Announced = new(
            "Auf die Transkription und ihre Zwecke weisen wir Sie zu Beginn jedes Gesprächs hin.",
            "At the start of each call we tell you about the transcription and its purposes."
        ),
    };
}
