// Reported: data handed to the project's own client of HTTP, which is told the address
using System.Net.Http.Json;

public interface IRequests
{
    Task<string> PostAsync<T>(string url, T body);
}

internal sealed class Requests(HttpClient http) : IRequests
{
    public async Task<string> PostAsync<T>(string url, T body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(body) };
        var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

internal sealed class Translations(IRequests requests)
{
    public Task<string> Translate(Enquiry enquiry) => requests.PostAsync({|PG0055:"https://api.deepl.com/v2/translate"|}, new { text = enquiry.Message });
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
