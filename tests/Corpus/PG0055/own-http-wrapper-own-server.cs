// Quiet: the project's own client of HTTP, which is told an address of the program's own
using System.Net.Http.Json;

internal sealed class Requests(HttpClient http)
{
    public Task PostAsync<T>(string url, T body) => http.PostAsJsonAsync(url, body);
}

internal sealed class Archive(Requests requests)
{
    public Task Store(Enquiry enquiry) => requests.PostAsync("http://localhost:7001/enquiries", enquiry);

    public Task Ping() => requests.PostAsync("https://api.deepl.com/v2/usage", new { });
}

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Nachricht")] public string Message { get; set; } = "";

    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";

    [NotPersonalData("Eine laufende Nummer.")] public int Id { get; set; }
}

[DataProcessing("Zusammenfassungen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("OpenAI", Country = "IE")]
[Processor("SendGrid", Country = "IE")]
[Processor("DeepL", Country = "DE")]
[Processor("Stripe", Country = "IE")]
[Processor("Sentry", Country = "US", Mechanism = "DPF")]
public sealed class Summary
{
    [DataItem("Zusammenfassung")] public string Text { get; set; } = "";
}
