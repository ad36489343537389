using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>That calls are recorded or put into text, how this is announced and when consent is asked for.</summary>
internal static class RecordingStatement
{
    public static RecordingTexts.RecordingWording GetWording(CallRecording? recording) =>
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
        var wording = GetWording(recording);
        var consent = LegalBases.GetCitation(Basis.Consent, language);
        Phrase[] sentences =
        [
            wording.What.Localize(language),
            recording.Announced ? wording.Announced.Localize(language) : Phrase.Empty,
            recording.ConsentAt switch
            {
                ConsentMoment.StartOfCall => Phrase.Format(wording.ConsentAtStart.Localize(language), consent),
                ConsentMoment.BeforeCall => Phrase.Format(wording.ConsentBefore.Localize(language), consent),
                _ => Phrase.Empty,
            },
        ];
        return [new Paragraph(Phrase.Join(" ", sentences))];
    }
}
