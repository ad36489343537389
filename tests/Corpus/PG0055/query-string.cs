// Reported: data in the query of an address
// With: Enquiry, Summary
internal sealed class Translations(HttpClient http)
{
    public Task<string> Translate(Enquiry enquiry) => http.GetStringAsync({|PG0055:$"https://api.deepl.com/v2/translate?text={Uri.EscapeDataString(enquiry.Message)}"|});
}
