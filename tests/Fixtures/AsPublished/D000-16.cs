// An exclusive purpose of data on health, and a second one for the same transcripts.
[DataProcessing("Anrufe bei Praxen")]
[Purpose("Entgegennahme, Strukturierung und Weiterleitung der Anrufe", Basis.ExplicitConsent, Exclusive = {|PG0019:true|})]
[Purpose("Dokumentation und Qualitätssicherung mit Gesprächsprotokollen und Transkripten", Basis.ExplicitConsent)]
record PracticeCall([DataItem(DataItems.HealthData), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] string? Transcript);
