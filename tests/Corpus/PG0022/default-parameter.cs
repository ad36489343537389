// Reported: an address as the default of a parameter
internal sealed class Translations(HttpClient http, string baseUrl = {|PG0022:"https://api.deepl.com"|})
{
    public Task<string> Usage() => http.GetStringAsync(baseUrl + "/v2/usage");
}
