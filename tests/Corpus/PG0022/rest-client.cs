// Reported: RestSharp with an address of a known service
internal sealed class Translations
{
    private readonly RestSharp.RestClient _client = new({|PG0022:"https://api.deepl.com"|});

    public Task<string> Usage() => _client.ExecuteAsync(new RestSharp.RestRequest("v2/usage"));
}
