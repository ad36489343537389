using Microsoft.AspNetCore.HttpLogging;

namespace VoiceAgent.Logs;

/// <summary>The files that <see cref="ServerLogs"/> describes.</summary>
internal static class LogSetup
{
    public const string FilePrefix = "access-";

    // Exactly the declared items: no query, no referrer, no user names.
    private const W3CLoggingFields Fields =
        W3CLoggingFields.ClientIpAddress
        | W3CLoggingFields.Date
        | W3CLoggingFields.Time
        | W3CLoggingFields.UriStem
        | W3CLoggingFields.Method
        | W3CLoggingFields.ProtocolStatus
        | W3CLoggingFields.UserAgent;

    public static void AddServerLogs(this WebApplicationBuilder builder)
    {
        var directory = GetDirectory(builder.Environment);
        builder.Services.AddW3CLogging(options =>
        {
            options.LoggingFields = Fields;
            options.LogDirectory = directory;
            options.FileName = FilePrefix;
            // The erasure job deletes them, by the declared retention and not by their number.
            options.RetainedFileCountLimit = null;
        });
    }

    public static string GetDirectory(IHostEnvironment environment) => Path.Combine(environment.ContentRootPath, "App_Data", "logs");
}
