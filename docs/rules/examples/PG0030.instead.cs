[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Postwerk", LegalEntity = "Postwerk GmbH",
    Address = "Kanalweg 4, 28195 Bremen", Country = Countries.DE)]
public sealed class CallRecord;
