// Missed: data through a channel to a background service
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

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Nachricht")] public string Message { get; set; } = "";

    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";

    [NotPersonalData("Eine laufende Nummer.")] public int Id { get; set; }
}

[DataProcessing("Zusammenfassungen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("OpenAI", Country = "IE")]
[Processor("SendGrid", Country = "IE")]
[Processor("DeepL", Country = "DE")]
[Processor("Stripe", Country = "IE")]
[Processor("Sentry", Country = "US", Mechanism = "DPF")]
public sealed class Summary
{
    [DataItem("Zusammenfassung")] public string Text { get; set; } = "";
}
