// Quiet: the project's own client of HTTP, which is told an address of the program's own
// With: Enquiry, Summary
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
