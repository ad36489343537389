// Reported: data to an interface of Refit whose address stands at its registration
// With: Enquiry, Summary
using Refit;

internal interface ITranslations
{
    [Post("/v2/translate")]
    Task<string> Translate([Body] string text);
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddRefitClient<ITranslations>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.deepl.com"));
}

internal sealed class Enquiries(ITranslations translations)
{
    public Task<string> Translate(Enquiry enquiry) => translations.Translate({|PG0055:enquiry.Message|});
}
