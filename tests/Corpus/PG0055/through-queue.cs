// Missed: data through a channel to a background service
// With: Enquiry, Summary
using System.Threading.Channels;
using DeepL;

internal sealed class Enquiries(Channel<string> queue)
{
    public ValueTask Add(Enquiry enquiry) => queue.Writer.WriteAsync(enquiry.Message);
}

internal sealed class Worker(Channel<string> queue, ITranslator translator) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var text in queue.Reader.ReadAllAsync(stoppingToken)) await translator.TranslateTextAsync({|PG0055:text|}, null, "en");
    }
}
