// Reported: a copy of a record with some members changed
using DeepL;

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed record Enquiry([DataItem("Nachricht")] string Message, [DataItem("Sprache")] string Language);

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Enquiry enquiry)
    {
        var other = enquiry with { Language = "en" };
        return translator.TranslateTextAsync({|PG0055:other.Message|}, null, other.Language);
    }
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
