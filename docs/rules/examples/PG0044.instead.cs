[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[NoRecipients("The program runs on our own servers in Oldenburg.")]
[CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
public sealed class CallRecord;
