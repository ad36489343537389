namespace Serilog
{
    public interface ILogger
    {
        void Information(string template);
        void Information<T>(string template, T value);
        void Information(string template, params object?[] values);
        void Warning(System.Exception exception, string template, params object?[] values);
        ILogger ForContext(string name, object? value);
    }
    public static class Log
    {
        public static ILogger Logger { get; set; } = null!;
        public static void Information(string template) { }
        public static void Information<T>(string template, T value) { }
        public static void Information(string template, params object?[] values) { }
    }
    public class LoggerConfiguration { public Configuration.LoggerSinkConfiguration WriteTo => new(); public ILogger CreateLogger() => null!; }
}
namespace Serilog.Configuration { public class LoggerSinkConfiguration { public LoggerConfiguration Console() => new(); } }
