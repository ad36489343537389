[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Purpose("Training of our language model", Basis.LegitimateInterests,
    Kind = PurposeKind.AiImprovement, Interest = "We want better answers")]
[Retention(Months = 6)]
public sealed class CallRecord;
