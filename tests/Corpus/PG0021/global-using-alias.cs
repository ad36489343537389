// Reported: a client by an alias that a global using gives it
global using Mailer = SendGrid.SendGridClient;

internal sealed class Mails
{
    public object Create() => new {|PG0021:Mailer|}("key");
}
