// Reported: a client as the type argument of a service that is resolved
internal sealed class Answers(IServiceProvider services)
{
    public object Client() => services.{|PG0021:GetRequiredService<OpenAI.Chat.ChatClient>|}();
}
