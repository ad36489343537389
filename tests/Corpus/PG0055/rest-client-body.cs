// Reported: data in the body of a request of RestSharp
// With: Enquiry, Summary
using RestSharp;

internal sealed class Translations
{
    private readonly RestClient _client = new("https://api.deepl.com/v2");

    public Task<string> Translate(Enquiry enquiry)
    {
        var request = new RestRequest("translate").AddJsonBody(new { text = enquiry.Message });
        return _client.ExecuteAsync({|PG0055:request|});
    }
}
