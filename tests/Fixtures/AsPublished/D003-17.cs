// Voices without announcement or consent, and an AI that people are not told of.
[DataProcessing("Anruf-Bot"), {|PG0045:AiInteraction|}, {|PG0044:CallRecording(Audio = true)|}] class Dialogue;
