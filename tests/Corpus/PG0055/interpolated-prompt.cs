// Reported: a property inside an interpolated prompt
// With: Enquiry, Summary
using OpenAI.Chat;

internal sealed class Answers(ChatClient client)
{
    public string Answer(Enquiry enquiry)
    {
        var prompt = $"Fasse zusammen: {enquiry.Message}";
        return client.CompleteChat({|PG0055:new UserChatMessage(prompt)|}).Text;
    }
}
