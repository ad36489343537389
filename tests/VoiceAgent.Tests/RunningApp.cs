using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Erasure;
using VoiceAgent.Storage;

namespace VoiceAgent.Tests;

/// <summary>The sample, started in this process on a database of its own.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly string _folder;

    private RunningApp(WebApplication app, string folder)
    {
        App = app;
        _folder = folder;
        Client = app.GetTestClient();
    }

    public WebApplication App { get; }

    public HttpClient Client { get; }

    public string Logs => Path.Combine(_folder, "App_Data", "logs");

    public static async Task<RunningApp> StartAsync(
        TimeProvider? time = null,
        Action<WebApplicationBuilder>? configure = null,
        bool erases = false,
        params string[] settings
    )
    {
        var folder = Directory.CreateTempSubdirectory("voiceagent-").FullName;
        string[] args = [$"--contentRoot={folder}", "--Logging:LogLevel:Default=None", .. settings];
        var app = Program.Build(
            args,
            builder =>
            {
                builder.WebHost.UseTestServer();
                if (time is not null)
                    builder.Services.AddSingleton(time);
                // The job runs when it likes; tests of what is erased call the erasure themselves.
                if (!erases)
                    builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(ErasureJob)));
                configure?.Invoke(builder);
            }
        );
        await app.StartAsync();
        return new RunningApp(app, folder);
    }

    public async Task<T> ReadAsync<T>(Func<AppDatabase, Task<T>> read)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AppDatabase>());
    }

    public Task AddAsync(params object[] rows) =>
        ReadAsync(database =>
        {
            database.AddRange(rows);
            return database.SaveChangesAsync();
        });

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        Client.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
