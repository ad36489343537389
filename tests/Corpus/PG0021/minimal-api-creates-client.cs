// Reported: a minimal API with top-level statements makes a client in a handler
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/ask", async (string question) =>
{
    var client = new {|PG0021:ChatClient|}("gpt", "key");
    return (await client.CompleteChatAsync(new UserChatMessage(question))).Text;
});
app.Run();
