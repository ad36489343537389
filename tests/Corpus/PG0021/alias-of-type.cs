// Reported: a client by an alias of its type
using Ai = OpenAI.Chat.ChatClient;

internal sealed class Answers
{
    public object Create() => new {|PG0021:Ai|}("gpt", "key");
}
