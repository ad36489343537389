// Reported: the address of a user of Identity
using Microsoft.AspNetCore.Identity;

internal sealed class Translations(DeepL.ITranslator translator)
{
    public Task Send(IdentityUser user) => translator.TranslateTextAsync({|PG0055:user.Email!|}, null, "en");
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
