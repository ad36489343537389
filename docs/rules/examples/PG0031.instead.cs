[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Postwerk", Country = Countries.DE, ContractOn = "2026-05-20")]
public sealed class CallRecord;
