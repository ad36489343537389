// Reported: a text built up line by line
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
