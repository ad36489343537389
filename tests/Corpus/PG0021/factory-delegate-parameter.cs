// Reported: a client inside the type of a factory that is injected
internal sealed class Answers({|PG0021:Func<OpenAI.Chat.ChatClient> create|})
{
    public object Create() => create();
}
