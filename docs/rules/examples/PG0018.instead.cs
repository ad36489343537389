[DataProcessing("Call statistics")]
[Purpose(Purposes.QualityAssurance, Basis.LegitimateInterests, Interest = "We want to know when most calls come")]
[Retention(Months = 6)]
[Deidentified(Deidentification.Pseudonymized)]
public sealed class CallStatistics;
