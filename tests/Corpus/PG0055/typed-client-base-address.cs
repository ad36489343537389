// Reported: a typed client whose address stands at its registration
// With: Enquiry, Summary
internal sealed class Translations(HttpClient http)
{
    public async Task Translate(Enquiry enquiry)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = enquiry.Message });
        await http.PostAsync("v2/translate", {|PG0055:content|});
    }
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddHttpClient<Translations>(client => client.BaseAddress = new Uri("https://api.deepl.com"));
}
