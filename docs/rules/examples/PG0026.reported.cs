[assembly: KnownProcessor("Sprechwerk", Country = Countries.US)] // the catalogue knows many services without this

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", Country = Countries.DE)]
public sealed class CallRecord;
