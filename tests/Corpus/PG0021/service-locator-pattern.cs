// Reported: a client taken from the services by a pattern
using OpenAI.Chat;

internal sealed class Answers(IServiceProvider services)
{
    public string? Ask(string question) => services.GetService(typeof(ChatClient)) is ChatClient client ? client.{|PG0021:CompleteChat|}(new UserChatMessage(question)).Text : null;
}
