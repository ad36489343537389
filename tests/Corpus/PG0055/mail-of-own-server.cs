// Quiet: data in a mail by a server of one's own, beside one by a service without data
using MailKit.Net.Smtp;
using MimeKit;

internal sealed class Mails
{
    public async Task Confirm(Enquiry enquiry)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("mail.intranet", 25);
        await client.SendAsync(new MimeMessage { Subject = "Ihre Anfrage", Body = enquiry.Message });
    }

    public async Task Ping()
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.sendgrid.net", 587);
        await client.SendAsync(new MimeMessage { Subject = "Ping", Body = "Ping" });
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
