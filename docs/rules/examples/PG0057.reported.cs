using Microsoft.Extensions.Logging;

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class CallRecord
{
    public int Number { get; set; }
    [DataItem(DataItems.PhoneNumber)] public string Caller { get; set; } = "";
}

public sealed class Calls(ILogger<Calls> log)
{
    public void Answer(CallRecord call) => log.LogInformation("Call of {Caller}", call.Caller);
}
