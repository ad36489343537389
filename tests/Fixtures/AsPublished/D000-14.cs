// Purposes without a basis of their own, and a legitimate interest that is not told.
[DataProcessing("Anrufe"), {|PG0011:Purpose("Entgegennahme von Anrufen")|}, {|PG0012:Purpose("Qualitätssicherung", Basis.LegitimateInterests)|}] class VoiceCall;
