// Reported: data that a constructor keeps in a field
// With: Enquiry, Summary
using DeepL;

internal sealed class Job
{
    private readonly string _text;

    public Job(Enquiry enquiry) => _text = enquiry.Message;

    public Task Run(ITranslator translator) => translator.TranslateTextAsync({|PG0055:_text|}, null, "en");
}
