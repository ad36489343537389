[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Without these data we cannot answer you.")]
public sealed class CallRecord;
