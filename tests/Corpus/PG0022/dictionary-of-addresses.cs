// Reported: addresses in a dictionary
internal sealed class Providers(HttpClient http)
{
    private static readonly Dictionary<string, string> s_addresses = new()
    {
        ["a"] = {|PG0022:"https://api.deepl.com/v2"|},
        ["b"] = {|PG0022:"https://api.mistral.ai/v1"|},
    };

    public Task<string> Ask(string provider) => http.GetStringAsync(s_addresses[provider]);
}
