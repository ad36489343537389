[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering)]
[Retention(Months = 6)]
public sealed class CallRecord;
