// Quiet: servers of the machine, of a composition and of a private network
internal sealed class Internal(HttpClient http)
{
    public async Task Call()
    {
        await http.GetStringAsync("http://localhost:5000/health");
        await http.GetStringAsync("http://orders:8080/orders");
        await http.GetStringAsync("http://10.0.0.4/status");
        await http.GetStringAsync("https+http://catalog/items");
        await http.GetStringAsync("http://seq.internal:5341");
    }
}
//// appsettings.Development.json
{ "ConnectionStrings": { "Default": "Host=localhost;Database=app", "Cache": "redis:6379" }, "Seq": { "ServerUrl": "http://seq:5341" } }
