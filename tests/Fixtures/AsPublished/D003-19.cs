// Contents of calls are used to improve the system.
[DataProcessing("Anruf-Bot"), {|PG0020:Purpose("interne Auswertung und Optimierung", Basis.LegitimateInterests, Interest = "ein besserer Dienst", Kind = PurposeKind.AiImprovement)|}] class Dialogue;
