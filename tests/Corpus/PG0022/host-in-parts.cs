// Reported: a host that is put together from parts at run time
internal sealed class Translations(HttpClient http)
{
    public Task<string> Usage(bool free)
    {
        var host = string.Join('.', free ? "api-free" : "api", "deepl", "com");
        return http.GetStringAsync({|PG0022:$"https://{host}/v2/usage"|});
    }
}
