// No officer, although an AI talks to people about their health.
[assembly: {|PG0040:NoDataProtectionOfficer("Ein Datenschutzbeauftragter ist gesetzlich nicht erforderlich.")|}]
[DataProcessing("Anrufe bei Praxen"), AiInteraction(AiDisclosure.StartOfEachCall)]
record PracticeCall([DataItem(DataItems.HealthData), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] string? Transcript);
