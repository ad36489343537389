namespace VoiceAgent.Erasure;

/// <summary>Runs the erasure at start and then again and again.</summary>
internal sealed class ErasureJob(IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider time, ILogger<ErasureJob> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(configuration.GetValue("Erasure:Interval", TimeSpan.FromHours(1)), time);
        do
        {
            await EraseAsync(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task EraseAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RetentionErasure>().RunAsync(stoppingToken);
        }
#pragma warning disable CA1031 // A failed run is tried again; an exception here would end the program.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            logger.LogError(exception, "Erasure failed; it is tried again at the next run.");
        }
    }
}
