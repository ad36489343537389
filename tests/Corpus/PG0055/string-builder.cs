// Reported: a text built up line by line
// With: Enquiry, Summary
using System.Text;
using OpenAI.Chat;

internal sealed class Answers(ChatClient client)
{
    public Task Answer(IEnumerable<Enquiry> all)
    {
        var prompt = new StringBuilder("Fasse zusammen:");
        foreach (var one in all) prompt.AppendLine(one.Message);
        return client.CompleteChatAsync({|PG0055:new UserChatMessage(prompt.ToString())|});
    }
}
