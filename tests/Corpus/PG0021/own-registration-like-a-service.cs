// Quiet: a method of one's own that is called as one of a library
internal static class Extensions
{
    public static IServiceCollection AddSentry(this IServiceCollection services) => services.AddSingleton("Wache");
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddSentry();
}
