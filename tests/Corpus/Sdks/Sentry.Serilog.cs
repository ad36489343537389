// uses: Serilog
namespace Serilog
{
    public static class SentrySinkExtensions
    {
        public static LoggerConfiguration Sentry(this Configuration.LoggerSinkConfiguration configuration, string dsn) => null;
    }
}
