// Reported: mail by SMTP of a known service
using MailKit.Net.Smtp;

internal sealed class Mails
{
    public async Task Send(MimeKit.MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync({|PG0022:"smtp.sendgrid.net"|}, 587);
        await client.SendAsync(message);
    }
}
