// Reported: a log server at an unknown host
using Serilog;

internal static class Logs
{
    public static void Start() => Log.Logger = new LoggerConfiguration().WriteTo.Seq({|PG0059:"https://logs.wetterwerk.example"|}).CreateLogger();
}
