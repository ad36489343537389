[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[AiInteraction(AiDisclosure.StartOfEachCall)]
[Processor("Sprechwerk", Country = Countries.DE)]
public sealed class CallRecord;
