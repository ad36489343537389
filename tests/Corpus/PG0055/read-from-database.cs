// Reported: data that a mapper reads back from the database
// With: Enquiry, Summary
using Microsoft.EntityFrameworkCore;
using OpenAI.Chat;

public sealed class Store : DbContext { public DbSet<Enquiry> Enquiries { get; } = []; }

internal sealed class Answers(Store store, ChatClient client)
{
    public async Task Answer(int id)
    {
        var enquiry = await store.Enquiries.FindAsync(id);
        if (enquiry is { Message: var text }) await client.CompleteChatAsync({|PG0055:new UserChatMessage(text)|});
    }
}
