// Special categories on a basis that is none of Article 9.
[DataProcessing("Anrufe")] record CustomerCall([DataItem(DataItems.VoiceData), SpecialCategory("Stimm- und Gesprächsdaten", {|PG0014:Basis.Consent|})] string Voice);
