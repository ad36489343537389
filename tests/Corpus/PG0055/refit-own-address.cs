// Quiet: data to an interface of Refit that is registered for a server of one's own
// With: Enquiry, Summary
using Refit;

internal interface ITranslations
{
    [Post("/v2/translate")]
    Task<string> Translate([Body] string text);
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddRefitClient<ITranslations>().ConfigureHttpClient(client => client.BaseAddress = new Uri("http://translate.internal"));
}

internal sealed class Enquiries(ITranslations translations)
{
    public Task<string> Translate(Enquiry enquiry) => translations.Translate(enquiry.Message);
}
