// Quiet: what a service answers is not what it was asked
using DeepL;
using SendGrid;
using SendGrid.Helpers.Mail;

internal sealed class Rates(ISendGridClient mails, HttpClient http)
{
    public async Task Report(Enquiry enquiry)
    {
        var answer = await http.GetStringAsync("https://intern.rufwerk.example/rates?id=" + enquiry.Id);
        await mails.SendEmailAsync(new SendGridMessage { PlainTextContent = answer });
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
