// AI models are improved with recordings on legitimate interests.
[DataProcessing("Anrufe"), {|PG0020:Purpose("Verbesserung der KI-Modelle", Basis.LegitimateInterests, Interest = "Serviceoptimierung", Kind = PurposeKind.AiImprovement)|}] class Call;
[DataProcessing("Auswertung"), {|PG0020:Purpose(Purposes.AiTraining, Basis.Contract)|}] class Evaluation;
