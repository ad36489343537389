// Reported: data that a constructor keeps in a field
using DeepL;

internal sealed class Job
{
    private readonly string _text;

    public Job(Enquiry enquiry) => _text = enquiry.Message;

    public Task Run(ITranslator translator) => translator.TranslateTextAsync({|PG0055:_text|}, null, "en");
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
