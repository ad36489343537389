// Missed: an address that only the environment knows
internal sealed class Translations(HttpClient http)
{
    public Task<string> Usage() => http.GetStringAsync({|PG0022:Environment.GetEnvironmentVariable("DEEPL_URL")|});
}
