[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6, After = Events.Call)]
public sealed class CallRecord
{
    public DateTimeOffset At { get; init; }
    [DataItem("What you say")] public string Transcript { get; init; } = "";
}

public sealed class CallStore
{
    private readonly List<CallRecord> _calls = [];

    public void Keep(CallRecord call) => _calls.Add(call);

    // cutoff: PrivacyPolicy.Processings.CallRecord.Retention.GetErasureCutoff(now), in a job that runs each night
    public void EraseBefore(DateTimeOffset cutoff) => _calls.RemoveAll(call => call.At < cutoff);
}
