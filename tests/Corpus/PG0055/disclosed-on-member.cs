// Quiet: the member that is sent names the recipient
using DeepL;

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Nachricht"), Processor("DeepL", Country = "DE")] public string Message { get; set; } = "";

    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";
}

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Enquiry enquiry) => translator.TranslateTextAsync(enquiry.Message, null, "en");
}
