// Reported: data in a mail by MailKit, which connects to a known service
// With: Enquiry, Summary
using MailKit.Net.Smtp;
using MimeKit;

internal sealed class Mails
{
    public async Task Confirm(Enquiry enquiry)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.sendgrid.net", 587);
        await client.SendAsync(new MimeMessage { Subject = "Ihre Anfrage", Body = {|PG0055:enquiry.Message|} });
    }
}
