// Quiet: a host that is taught and disclosed
[assembly: KnownProcessor("Wetterwerk", Hosts = new[] { "*.wetterwerk.example" })]
[assembly: Processor("Wetterwerk", Country = "DE")]

internal sealed class Weather(HttpClient http)
{
    public Task<string> Get() => http.GetStringAsync("https://api.wetterwerk.example/v1");
}
