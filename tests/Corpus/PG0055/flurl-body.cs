// Reported: data in the body of a request of Flurl
using Flurl.Http;

internal sealed class Translations
{
    public Task<string> Translate(Enquiry enquiry) => "https://api.deepl.com/v2/translate".WithHeader("x", "y").PostJsonAsync({|PG0055:new { text = enquiry.Message }|});

    public Task<string> Keep(Enquiry enquiry) => "https://intern.rufwerk.example/keep".PostJsonAsync(new { text = enquiry.Message });
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
