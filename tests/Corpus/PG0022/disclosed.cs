// Quiet: the recipient of the host is disclosed
[assembly: Processor("DeepL", Country = "DE")]

internal sealed class Translations(HttpClient http)
{
    public Task<string> Usage() => http.GetStringAsync("https://api.deepl.com/v2/usage");
}
