// Missed: data through a distributed cache
using DeepL;
using Microsoft.Extensions.Caching.Distributed;

internal sealed class Drafts(IDistributedCache cache, ITranslator translator)
{
    public Task Keep(Enquiry enquiry) => cache.SetStringAsync("draft", enquiry.Message);

    public async Task Translate() => await translator.TranslateTextAsync({|PG0055:(await cache.GetStringAsync("draft"))!|}, null, "en");
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
