// Reported: the client of OpenAI for another provider of models
using OpenAI;
using OpenAI.Chat;

internal static class Models
{
    public static ChatClient Create(string key) => new("large", new System.ClientModel.ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri({|PG0022:"https://api.mistral.ai/v1"|}) });
}

internal sealed class Answers(ChatClient client)
{
    public string Ask(string question) => client.CompleteChat(new UserChatMessage(question)).Text;
}
