// uses: Serilog
namespace Serilog { public static class SeqLoggerConfigurationExtensions { public static LoggerConfiguration Seq(this Configuration.LoggerSinkConfiguration sinks, string serverUrl) => new(); } }
