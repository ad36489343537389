// Reported: a typed client gets its base address at registration
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Translations>(client => client.BaseAddress = new Uri({|PG0022:"https://api-free.deepl.com/"|}));
builder.Build().Run();

internal sealed class Translations(HttpClient http)
{
    public Task<string> Usage() => http.GetStringAsync("v2/usage");
}
