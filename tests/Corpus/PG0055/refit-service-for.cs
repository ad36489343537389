// Reported: data to an interface of Refit that is made for an address
using Refit;

internal interface ITranslations
{
    [Post("/v2/translate")]
    Task<string> Translate([Body] string text);
}

internal sealed class Enquiries
{
    private readonly ITranslations _translations = RestService.For<ITranslations>("https://api.deepl.com");

    public Task<string> Translate(Enquiry enquiry) => _translations.Translate({|PG0055:enquiry.Message|});
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
