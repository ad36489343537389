// Reported: a literal address of a known service in a call
internal sealed class Prices(HttpClient http)
{
    public Task<string> Ask() => http.GetStringAsync({|PG0022:"https://api.deepl.com/v2/usage"|});
}
