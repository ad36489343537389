// uses: Sentry
namespace Microsoft.AspNetCore.Hosting { public static class SentryWebHostBuilderExtensions { public static IWebHostBuilder UseSentry(this IWebHostBuilder builder, string dsn) => builder; } }
