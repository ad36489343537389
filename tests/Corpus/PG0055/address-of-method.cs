// Reported: data in an address that another method builds
// With: Enquiry, Summary
using System.Text;

internal sealed class Translations(HttpClient http)
{
    public Task<string> Translate(Enquiry enquiry) => http.GetStringAsync({|PG0055:Url(enquiry.Message)|});

    private static string Url(string text)
    {
        var url = new StringBuilder("https://api.deepl.com/v2/translate?text=");
        url.Append(Uri.EscapeDataString(text));
        return url.ToString();
    }
}
