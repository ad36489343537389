// Quiet: a recipient that the assembly names and no class does
// With: Enquiry
using DeepL;

[assembly: Processor("DeepL", Country = "DE")]

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Enquiry enquiry) => translator.TranslateTextAsync(enquiry.Message, null, "en");
}
