// Reported: a client made in a local function
internal sealed class Answers
{
    public object Create()
    {
        return Make();

        static object Make() => new {|PG0021:OpenAI.Chat.ChatClient|}("gpt", "key");
    }
}
