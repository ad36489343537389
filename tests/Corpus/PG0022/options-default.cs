// Reported: the default of an option
public sealed class TranslationOptions
{
    public string Endpoint { get; set; } = {|PG0022:"https://api.deepl.com"|};
}
