// Reported: two services in one class are two reports
internal sealed class Messages
{
    public object Mail() => new {|PG0021:SendGrid.SendGridClient|}("key");

    public object Chat() => new {|PG0021:OpenAI.Chat.ChatClient|}("gpt", "key");
}
