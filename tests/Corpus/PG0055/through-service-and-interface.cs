// Reported: data passed on through an interface of one's own
using SendGrid;
using SendGrid.Helpers.Mail;

public interface IMails { Task Send(string to, string text); }

internal sealed class SendGridMails(ISendGridClient client) : IMails
{
    public async Task Send(string to, string text)
    {
        var message = new SendGridMessage { PlainTextContent = text };
        message.AddTo(new EmailAddress(to));
        await client.SendEmailAsync({|PG0055:message|});
    }
}

internal sealed class Enquiries(IMails mails)
{
    public Task Confirm(Enquiry enquiry) => mails.Send(enquiry.Email, "Danke.");
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
