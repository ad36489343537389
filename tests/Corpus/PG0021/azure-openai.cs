// Reported: OpenAI at Azure is Azure's, and its parts are not OpenAI's
using Azure.AI.OpenAI;
using OpenAI.Chat;

internal sealed class Answers(Uri endpoint)
{
    private readonly ChatClient _chat = new {|PG0021:AzureOpenAIClient|}(endpoint, new System.ClientModel.ApiKeyCredential("key")).GetChatClient("gpt");

    public async Task<string> Ask(string question) => (await _chat.CompleteChatAsync(new UserChatMessage(question))).Text;
}
