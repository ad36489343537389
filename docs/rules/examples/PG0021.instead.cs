[assembly: KnownProcessor("Sprechwerk", Namespaces = ["Sprechwerk"])]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", LegalEntity = "Sprechwerk GmbH", Address = "Am Wall 1, 28195 Bremen", Country = Countries.DE, Role = Roles.SpeechSynthesis)]
public sealed class CallRecord;

public static class Announcement
{
    public static Task<string> SayAsync(string text) => new Sprechwerk.SpeechClient("key").SpeakAsync(text);
}
