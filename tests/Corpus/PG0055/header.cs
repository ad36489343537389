// Reported: data in a header of a request
// With: Enquiry, Summary
internal sealed class Translations(HttpClient http)
{
    public async Task Translate(Enquiry enquiry)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.deepl.com/v2/translate");
        request.Headers.Add("X-Sender", enquiry.Email);
        await http.SendAsync({|PG0055:request|});
    }
}
