[DataProcessing("Answering calls")]
[Purpose("answering enquiries", Basis.Contract)]
[Retention(Months = 6)]
public sealed record CallRecord([DataItem("telephone number")] string Caller);
