// Reported: a named client gets its base address at registration
internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddHttpClient("ai", client =>
    {
        client.BaseAddress = new Uri({|PG0022:"https://api.anthropic.com"|});
        client.Timeout = TimeSpan.FromSeconds(30);
    });
}
