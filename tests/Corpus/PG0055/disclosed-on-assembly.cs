// Quiet: a recipient that the assembly names and no class does
using DeepL;

[assembly: Processor("DeepL", Country = "DE")]

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Enquiry enquiry) => translator.TranslateTextAsync(enquiry.Message, null, "en");
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
