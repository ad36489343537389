// Missed: an address that is decoded at run time
internal sealed class Translations(HttpClient http)
{
    public Task<string> Usage() => http.GetStringAsync({|PG0022:System.Text.Encoding.UTF8.GetString(Convert.FromBase64String("aHR0cHM6Ly9hcGkuZGVlcGwuY29tL3YyL3VzYWdl"))|});
}
