[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[AiInteraction(AiDisclosure.StartOfEachCall)]
public sealed class CallRecord;
