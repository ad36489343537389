// Quiet: a member that is no personal data
// With: Enquiry, Summary
using OpenAI.Chat;

internal sealed class Answers(ChatClient client)
{
    public Task Answer(Enquiry enquiry) => client.CompleteChatAsync(new UserChatMessage("Vorgang " + enquiry.Id));
}
