// Reported: a member that an annotated class inherits
using DeepL;

public abstract class Post { [DataItem("Nachricht")] public string Message { get; set; } = ""; }

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Letter : Post;

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Letter letter) => translator.TranslateTextAsync({|PG0055:letter.Message|}, null, "en");
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
