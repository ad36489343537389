// Reported: a client inside an extension method of one's own that is called as a library's
internal static class Registration
{
    public static IServiceCollection AddSendGrid(this IServiceCollection services) => services.AddSingleton<object>(_ => new {|PG0021:SendGrid.SendGridClient|}("key"));
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddSendGrid();
}
