// Quiet: cookies that one declaration with a pattern means
[assembly: Cookie(".AspNetCore.*", CookieCategory.Necessary, Purpose = "Anmeldung und Schutz von Formularen", Session = true)]

internal static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSession();
        services.AddAntiforgery();
    }
}
