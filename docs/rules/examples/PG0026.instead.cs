[assembly: KnownProcessor("Sprechwerk", Country = Countries.US)]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", Country = Countries.US, Mechanism = Mechanisms.DPF)]
public sealed class CallRecord;
