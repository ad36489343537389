[DataProcessing("Answering calls")]
[Retention(Months = 6)]
public sealed class CallRecord;
