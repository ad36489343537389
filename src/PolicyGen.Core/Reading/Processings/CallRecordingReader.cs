using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[CallRecording]</c>. Where a ready-made processing records calls, it only has to add what is individual.</summary>
internal static class CallRecordingReader
{
    public static CallRecording? Read(DeclarationReader? reader, KnownProcessing? known)
    {
        var audio = Records(nameof(CallRecordingAttribute.Audio), known?.RecordsAudio);
        var transcript = Records(nameof(CallRecordingAttribute.Transcript), known?.RecordsTranscript);
        if (reader is null)
            return audio || transcript ? new CallRecording { Audio = audio, Transcript = transcript } : null;
        if (!audio && !transcript)
        {
            reader.ReportUnusable(
                null,
                "it says neither that the sound is recorded nor that the call is transcribed",
                "Write Audio = true or Transcript = true, or [Excludes(…)] where calls are not recorded."
            );
        }

        return reader.Trace(
            new CallRecording
            {
                Audio = audio,
                Transcript = transcript,
                Announced = reader.ReadFlag(nameof(CallRecordingAttribute.Announced)),
                ConsentAt = reader.ReadEnum<ConsentMoment>(nameof(CallRecordingAttribute.ConsentAt)) ?? ConsentMoment.None,
            }
        );

        bool Records(string name, bool? known) => reader is not null && reader.Has(name) ? reader.ReadFlag(name) : known ?? false;
    }
}
