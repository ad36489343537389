// Quiet: a text that only depends on data
// With: Enquiry, Summary
using DeepL;

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Enquiry enquiry) => translator.TranslateTextAsync(enquiry.Message.Contains("dringend", StringComparison.Ordinal) ? "eilig" : "normal", null, enquiry.Email == "" ? "en" : "fr");
}
