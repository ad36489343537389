// Quiet: a host whose domain is called as a declared recipient
[assembly: Processor("Wetterwerk GmbH", Country = "DE")]

internal sealed class Weather(HttpClient http)
{
    public Task<string> Get() => http.GetStringAsync("https://api.wetterwerk.example/v1");
}
