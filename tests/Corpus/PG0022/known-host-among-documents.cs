// Reported: a service on a domain that else holds documents alone
internal sealed class Numbers
{
    private readonly HttpClient _http;

    public Numbers(HttpClient http)
    {
        http.BaseAddress = new Uri({|PG0022:"https://ec.europa.eu/taxation_customs/vies/services/"|});
        _http = http;
    }

    public Task<string> Check(string number) => _http.GetStringAsync("check?number=" + number);
}
