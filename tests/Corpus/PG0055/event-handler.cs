// Missed: data through an event that another class listens to
// With: Enquiry, Summary
using DeepL;

internal sealed class Inbox
{
    public event Action<string>? Received;

    public void Add(Enquiry enquiry) => Received?.Invoke(enquiry.Message);
}

internal sealed class Worker(Inbox inbox, ITranslator translator)
{
    public void Start() => inbox.Received += text => translator.TranslateTextAsync({|PG0055:text|}, null, "en");
}
