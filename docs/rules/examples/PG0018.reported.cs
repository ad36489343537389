[DataProcessing("Call statistics")]
[Purpose(Purposes.QualityAssurance, Basis.LegitimateInterests, Interest = "We want to know when most calls come")]
[Retention(Months = 6)]
[Deidentified(Deidentification.Anonymized)]
public sealed class CallStatistics;
