// The processor improves its system with the data of its customers.
[DataProcessing("Anrufe für Kunden"), {|PG0020:Purpose("Verbesserung des Systems", Basis.LegitimateInterests, Interest = "ein besseres System", Kind = PurposeKind.AiImprovement)|}] class CustomerCall;
