[DataProcessing("Answering calls")]
[Purpose(Purposes.QualityAssurance, Basis.LegitimateInterests)]
[Retention(Months = 6)]
public sealed class CallRecord;
