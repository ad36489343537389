using VoiceAgent.Calls;
using VoiceAgent.Contracts;
using VoiceAgent.Erasure;
using VoiceAgent.Logs;
using VoiceAgent.Messages;
using VoiceAgent.SignUps;
using VoiceAgent.Storage;
using VoiceAgent.Summaries;

namespace VoiceAgent;

public static class Program
{
    public static void Main(string[] args) => Build(args).Run();

    /// <summary>The app, ready to run.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">What a test replaces.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddDatabase();
        builder.AddServerLogs();
        builder.AddTextMessages();
        builder.AddCallSummaries();
        builder.Services.AddScoped<CallFollowUp>();
        builder.Services.AddScoped<RetentionErasure>();
        builder.Services.AddHostedService<ErasureJob>();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.CreateDatabase();
        app.UseW3CLogging();
        app.MapStartPage();
        app.MapCallOpening();
        app.MapCalls();
        app.MapSignUps();
        app.MapOrders();
        app.MapPrivacyPolicy("/datenschutz");
        app.MapProcessorList("/auftragsverarbeiter");
        return app;
    }
}
