// Reported: a handler in a static class gets a client by its parameters
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/ask", Handlers.Ask);
app.Run();

internal static class Handlers
{
    public static string Ask(ChatClient client, string question) => client.{|PG0021:CompleteChat|}(new UserChatMessage(question)).Text;
}
