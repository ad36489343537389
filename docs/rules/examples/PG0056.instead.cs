using System.Net.Http;
using System.Net.Http.Json;

[assembly: DataSubjectRights(SafeguardCopies = "We send you a copy of the clauses on request.")]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("OpenAI", Country = Countries.US, Mechanism = Mechanisms.SCC)]
public sealed class CallRecord
{
    [DataItem("What you say")] public string Transcript { get; set; } = "";
}

[DataProcessing("Contact form")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Your message")] public string Message { get; set; } = "";
}

public static class Answers
{
    public static string Confirm(Enquiry enquiry) => "You wrote: " + enquiry.Message;
}

public sealed class Summaries(HttpClient http)
{
    public Task SumUp(CallRecord call) =>
        http.PostAsJsonAsync("https://api.openai.com/v1/responses", new { input = "Sum up: " + call.Transcript });
}
