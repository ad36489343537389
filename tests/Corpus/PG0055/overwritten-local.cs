// Quiet: a local that is set anew before it is sent
// With: Enquiry, Summary
using DeepL;

internal sealed class Translations(ITranslator translator)
{
    public async Task Translate(Enquiry enquiry)
    {
        var text = enquiry.Message.Trim();
        if (text.Length == 0) return;
        text = "Danke für Ihre Anfrage.";
        await translator.TranslateTextAsync(text, null, "en");
    }
}
