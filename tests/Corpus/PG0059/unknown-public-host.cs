// Reported: a call to a host that nobody knows
internal sealed class Weather(HttpClient http)
{
    public Task<string> Get(string town) => http.GetStringAsync({|PG0059:$"https://api.wetterwerk.example/v1/{town}"|});
}
