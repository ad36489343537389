// Reported: a generic class calls a client through its constraint
internal abstract class Sender<T> where T : SendGrid.ISendGridClient
{
    protected Task Send(T client, string text) => client.{|PG0021:SendEmailAsync|}(new SendGrid.Helpers.Mail.SendGridMessage { PlainTextContent = text });
}
