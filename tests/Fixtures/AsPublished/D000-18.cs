// Transcripts without announcement, and an AI that people are not told of.
[DataProcessing("Anrufe"), {|PG0045:AiInteraction|}, {|PG0044:CallRecording(Transcript = true)|}] class VoiceCall;
