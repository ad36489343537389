// Article 9(2)(h) by a company that is not bound by professional secrecy.
[DataProcessing("Anrufe bei Praxen")] record PracticeRequest([DataItem(DataItems.HealthData), {|PG0015:SpecialCategory(SpecialCategories.Health, Basis.HealthCare)|}] string? Health);
