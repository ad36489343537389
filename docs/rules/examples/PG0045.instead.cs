[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[NoRecipients("The program runs on our own servers in Oldenburg.")]
[AiInteraction(AiDisclosure.StartOfEachCall)]
public sealed class CallRecord;
