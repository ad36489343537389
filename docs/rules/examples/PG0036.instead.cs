[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Retention(Years = 2, For = new[] { DataItems.PhoneNumber })]
public sealed class CallRecord;
