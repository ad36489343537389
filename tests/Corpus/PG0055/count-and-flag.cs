// Quiet: a number and a flag that were computed from data
// With: Enquiry, Summary
using OpenAI.Chat;

internal sealed class Answers(ChatClient client)
{
    public Task Answer(List<Enquiry> all) => client.CompleteChatAsync(new UserChatMessage($"{all.Count} Anfragen, {all.Count(one => one.Message.Length > 100)} davon lang"));
}
