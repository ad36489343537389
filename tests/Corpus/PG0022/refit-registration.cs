// Reported: an interface of Refit with its address at registration
using Refit;

internal interface ITranslations
{
    [Post("/v2/translate")]
    Task<string> Translate([Body] object request);
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddRefitClient<ITranslations>().ConfigureHttpClient(client => client.BaseAddress = new Uri({|PG0022:"https://api.deepl.com"|}));
}
