[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Criterion = "as long as necessary")]
public sealed class CallRecord;
