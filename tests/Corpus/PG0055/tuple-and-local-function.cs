// Reported: data through a tuple and a local function
using DeepL;

internal sealed class Translations(ITranslator translator)
{
    public async Task Translate(Enquiry enquiry)
    {
        var (text, language) = Parts(enquiry);
        await Send(text);

        static (string Text, string Language) Parts(Enquiry one) => (one.Message, "en");
        Task Send(string value) => translator.TranslateTextAsync({|PG0055:value|}, null, language);
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
