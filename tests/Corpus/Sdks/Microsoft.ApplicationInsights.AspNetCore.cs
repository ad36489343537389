// uses: Microsoft.ApplicationInsights
namespace Microsoft.Extensions.DependencyInjection { public static class ApplicationInsightsExtensions { public static IServiceCollection AddApplicationInsightsTelemetry(this IServiceCollection services) => services; } }
