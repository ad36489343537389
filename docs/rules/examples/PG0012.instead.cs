[DataProcessing("Answering calls")]
[Purpose(Purposes.QualityAssurance, Basis.LegitimateInterests,
    Interest = "We want to learn where our answers fall short")]
[Retention(Months = 6)]
public sealed class CallRecord;
