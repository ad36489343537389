// Reported: the first file of a partial class that uses a client
internal sealed partial class Mails
{
    public object Client() => new {|PG0021:SendGrid.SendGridClient|}("key");
}
//// Mails.Other.cs
internal sealed partial class Mails
{
    public object Another() => new SendGrid.SendGridClient("key");
}
