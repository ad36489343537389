// Reported: texts taken out of a list
// With: Enquiry, Summary
using DeepL;

internal sealed class Translations(ITranslator translator)
{
    public async Task Translate(List<Enquiry> all)
    {
        foreach (var text in all.Where(one => one.Id > 0).Select(one => one.Message)) await translator.TranslateTextAsync({|PG0055:text|}, null, "en");
    }
}
