// Quiet: data in a prompt of Semantic Kernel, which is set up for a model on one's own machine
using Microsoft.SemanticKernel;

internal sealed class Answers(Kernel kernel)
{
    public static Kernel Create() => Kernel.CreateBuilder().AddOpenAIChatCompletion("llama", new Uri("http://localhost:11434/v1"), null).Build();

    public Task<string> Answer(Enquiry enquiry) => kernel.InvokePromptAsync("Fasse zusammen: " + enquiry.Message);
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
