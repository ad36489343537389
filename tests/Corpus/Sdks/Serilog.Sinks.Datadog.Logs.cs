// uses: Serilog
namespace Serilog { public static class DatadogLogsExtensions { public static LoggerConfiguration DatadogLogs(this Configuration.LoggerSinkConfiguration sinks, string apiKey) => new(); } }
