// Reported: a handler of a minimal API gets a client injected
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/ask", ({|PG0021:ChatClient client|}, string question) => client.CompleteChat(new UserChatMessage(question)).Text);
app.Run();
