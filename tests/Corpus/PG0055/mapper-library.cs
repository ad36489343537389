// Reported: a copy that a mapper makes
// With: Enquiry, Summary
using DeepL;

public interface IMapper { T Map<T>(object source); }

public sealed class Letter { public string Text { get; set; } = ""; }

internal sealed class Translations(IMapper mapper, ITranslator translator)
{
    public Task Translate(Enquiry enquiry) => translator.TranslateTextAsync({|PG0055:mapper.Map<Letter>(enquiry).Text|}, null, "en");
}
