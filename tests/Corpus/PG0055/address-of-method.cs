// Reported: data in an address that another method builds
using System.Text;

internal sealed class Translations(HttpClient http)
{
    public Task<string> Translate(Enquiry enquiry) => http.GetStringAsync({|PG0055:Url(enquiry.Message)|});

    private static string Url(string text)
    {
        var url = new StringBuilder("https://api.deepl.com/v2/translate?text=");
        url.Append(Uri.EscapeDataString(text));
        return url.ToString();
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
