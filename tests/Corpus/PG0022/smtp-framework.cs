// Reported: mail by the framework's client at a known service
internal sealed class Mails
{
    public void Send(string to, string text)
    {
        using var client = new System.Net.Mail.SmtpClient({|PG0022:"smtp.eu.mailgun.org"|}, 587);
        client.Send("info@rufwerk.example", to, "Ihre Anfrage", text);
    }
}
