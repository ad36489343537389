// Recordings without consent or announcement.
[DataProcessing("Anrufe"), {|PG0045:AiInteraction|}, {|PG0044:CallRecording(Audio = true, Transcript = true)|}] class Call;
