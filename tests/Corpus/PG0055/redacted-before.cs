// Quiet: what is masked before it is sent
using System.Text.RegularExpressions;
using DeepL;

internal static class Redaction
{
    public static string Apply(string text) => Regex.Replace(text, "[0-9]{6,}", "[Nummer]");
}

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Enquiry enquiry) => translator.TranslateTextAsync(Redaction.Apply(enquiry.Message), null, "en");
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
