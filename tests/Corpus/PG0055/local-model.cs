// Quiet: data for a model on a server of one's own by the client of OpenAI
// With: Enquiry
using OpenAI;
using OpenAI.Chat;

internal static class Models
{
    public static ChatClient Create() => new("llama", new System.ClientModel.ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });
}

internal sealed class Answers(ChatClient client)
{
    public Task Answer(Enquiry enquiry) => client.CompleteChatAsync(new UserChatMessage(enquiry.Message));
}
