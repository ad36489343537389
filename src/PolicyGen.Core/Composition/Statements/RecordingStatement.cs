using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>That calls are recorded or put into text, how this is announced and when consent is asked for.</summary>
internal static class RecordingStatement
{
    public static RecordingTexts.Wording Wording(CallRecording? recording) =>
        recording switch
        {
            { Audio: true, Transcript: false } => RecordingTexts.AudioOnly,
            { Audio: false, Transcript: true } => RecordingTexts.TranscriptOnly,
            _ => RecordingTexts.Both,
        };

    public static IReadOnlyList<Block> Compose(CallRecording? recording, string language)
    {
        if (recording is null || recording is { Audio: false, Transcript: false })
            return [];
        var wording = Wording(recording);
        var consent = LegalBases.Citation(Basis.Consent, language);
        Phrase[] sentences =
        [
            wording.What.In(language),
            recording.Announced ? wording.Announced.In(language) : Phrase.Empty,
            recording.ConsentAt switch
            {
                ConsentMoment.StartOfCall => Phrase.Format(wording.ConsentAtStart.In(language), consent),
                ConsentMoment.BeforeCall => Phrase.Format(wording.ConsentBefore.In(language), consent),
                _ => Phrase.Empty,
            },
        ];
        return [new Paragraph(Phrase.Join(" ", sentences))];
    }
}
