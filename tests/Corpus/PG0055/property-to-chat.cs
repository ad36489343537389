// Reported: a property of an annotated class in the prompt of a model
// With: Enquiry, Summary
using OpenAI.Chat;

internal sealed class Answers(ChatClient client)
{
    public Task Answer(Enquiry enquiry) => client.CompleteChatAsync(new SystemChatMessage("Antworte kurz."), {|PG0055:new UserChatMessage(enquiry.Message)|});
}
