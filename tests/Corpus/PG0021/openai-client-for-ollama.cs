// Quiet: the client of OpenAI for a model on a server of one's own
using OpenAI;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new ChatClient("llama", new System.ClientModel.ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }));
builder.Services.AddSingleton<Answers>();
builder.Build().Run();

internal sealed class Answers(ChatClient client)
{
    public async Task<string> Ask(string question) => (await client.CompleteChatAsync(new UserChatMessage(question))).Text;
}
