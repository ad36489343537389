[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Criterion = "until your request is settled and no claim from it can be raised")]
public sealed class CallRecord;
