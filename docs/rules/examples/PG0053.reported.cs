[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = -6)]
[Processor("Sprechwerk", Country = "USS")]
public sealed class CallRecord;
