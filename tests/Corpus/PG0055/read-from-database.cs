// Reported: data that a mapper reads back from the database
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

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Nachricht")] public string Message { get; set; } = "";

    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";

    [NotPersonalData("Eine laufende Nummer.")] public int Id { get; set; }
}

[DataProcessing("Zusammenfassungen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("OpenAI", Country = "IE")]
[Processor("SendGrid", Country = "IE")]
[Processor("DeepL", Country = "DE")]
[Processor("Stripe", Country = "IE")]
[Processor("Sentry", Country = "US", Mechanism = "DPF")]
public sealed class Summary
{
    [DataItem("Zusammenfassung")] public string Text { get; set; } = "";
}
