// Reported: an address where the configuration has none
internal sealed class Translations(HttpClient http, IConfiguration configuration)
{
    public Task<string> Usage() => http.GetStringAsync(configuration["Translation:Url"] ?? {|PG0022:"https://api.deepl.com/v2/usage"|});
}
