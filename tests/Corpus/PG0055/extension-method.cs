// Reported: data through an extension method of one's own
// With: Enquiry, Summary
using OpenAI.Chat;

internal static class EnquiryExtensions
{
    public static string ToPrompt(this Enquiry enquiry) => "Fasse zusammen: " + enquiry.Message;
}

internal sealed class Answers(ChatClient client)
{
    public Task Answer(Enquiry enquiry) => client.CompleteChatAsync({|PG0055:new UserChatMessage(enquiry.ToPrompt())|});
}
