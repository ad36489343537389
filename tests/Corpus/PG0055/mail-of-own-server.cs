// Quiet: data in a mail by a server of one's own, beside one by a service without data
// With: Enquiry, Summary
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
