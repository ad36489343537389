// Reported: another service of the same kind is disclosed
[assembly: Processor("Mailjet", Country = "FR")]

internal sealed class Messages
{
    public object Mail() => new {|PG0021:SendGrid.SendGridClient|}("key");
}
