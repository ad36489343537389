// Reported: a sink of Serilog sends the logs to a service
using Serilog;

internal static class Logs
{
    public static void Start() => Log.Logger = new LoggerConfiguration().WriteTo.{|PG0021:DatadogLogs|}("key").CreateLogger();
}
