// Recordings kept on consent are analysed on legitimate interests; pseudonymised data stay personal.
[DataProcessing("Anrufe"), Deidentified(Deidentification.Pseudonymized | Deidentification.Anonymized)]
[Purpose("Aufzeichnung", Basis.Consent), {|PG0020:Purpose(Purposes.AiFunctionOptimisation, Basis.LegitimateInterests, Interest = "gute Leistungen")|}] class PhoneCall;
