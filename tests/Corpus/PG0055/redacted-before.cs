// Quiet: what is masked before it is sent
// With: Enquiry, Summary
using System.Text.RegularExpressions;
using DeepL;

internal static class Redaction
{
    public static string Apply(string text) => Regex.Replace(text, "[0-9]{6,}", "[Nummer]");
}

internal sealed class Translations(ITranslator translator)
{
    public Task Translate(Enquiry enquiry) => translator.TranslateTextAsync(Redaction.Apply(enquiry.Message), null, "en");
}
