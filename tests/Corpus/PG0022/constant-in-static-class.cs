// Reported: constants of addresses in a class of their own
internal static class Endpoints
{
    public const string Translation = {|PG0022:"https://api.deepl.com/v2"|};
}

internal sealed class Translations(HttpClient http)
{
    public Task<string> Usage() => http.GetStringAsync(Endpoints.Translation + "/usage");
}
