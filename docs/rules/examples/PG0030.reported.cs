[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Postwerk", Country = Countries.DE)]
public sealed class CallRecord;
