// Reported: data handed to the project's own client of HTTP, which is told the address
// With: Enquiry, Summary
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
