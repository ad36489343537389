// Prospects are qualified, and nothing is said of decisions.
[DataProcessing("Anruf-Bot"), {|PG0041:Purpose("Interessenten schneller zu qualifizieren", Basis.LegitimateInterests, Interest = "ein schneller Vertrieb")|}] class Dialogue;
