// Missed: data in a request that a mediator takes to its handler
using MediatR;
using DeepL;

public sealed record Translate(string Text) : IRequest<int>;

internal sealed class Enquiries(ISender sender)
{
    public Task Add(Enquiry enquiry) => sender.Send(new Translate(enquiry.Message));
}

internal sealed class TranslateHandler(ITranslator translator)
{
    public Task Handle(Translate request) => translator.TranslateTextAsync({|PG0055:request.Text|}, null, "en");
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
