using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VoiceAgent.Storage;

/// <summary>The database file: where it lies, and its creation.</summary>
internal static class StorageSetup
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var path = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Database:Path"] ?? "App_Data/voiceagent.db");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var connection = new SqliteConnectionStringBuilder { DataSource = path }.ToString();
        builder.Services.AddDbContext<AppDatabase>(options => options.UseSqlite(connection));
    }

    /// <summary>Creates the file when it is not there. A real program migrates instead.</summary>
    public static void CreateDatabase(this WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<AppDatabase>().Database.EnsureCreated();
    }
}
