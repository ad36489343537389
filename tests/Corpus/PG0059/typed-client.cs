// Reported: a typed client whose address is set in its constructor
internal sealed class Weather
{
    private readonly HttpClient _http;

    public Weather(HttpClient http)
    {
        http.BaseAddress = new Uri({|PG0059:"https://api.wetterwerk.example"|});
        _http = http;
    }

    public Task<string> Get() => _http.GetStringAsync("today");
}
