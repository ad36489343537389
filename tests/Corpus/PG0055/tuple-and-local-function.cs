// Reported: data through a tuple and a local function
// With: Enquiry, Summary
using DeepL;

internal sealed class Translations(ITranslator translator)
{
    public async Task Translate(Enquiry enquiry)
    {
        var (text, language) = Parts(enquiry);
        await Send(text);

        static (string Text, string Language) Parts(Enquiry one) => (one.Message, "en");
        Task Send(string value) => translator.TranslateTextAsync({|PG0055:value|}, null, language);
    }
}
