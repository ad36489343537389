// Reported: data that a method adds to the query of an address
// With: Enquiry, Summary
using Microsoft.AspNetCore.WebUtilities;

internal sealed class Translations(HttpClient http)
{
    public Task<string> Translate(Enquiry enquiry)
    {
        var url = QueryHelpers.AddQueryString("https://api.deepl.com/v2/translate", "text", enquiry.Message);
        return http.GetStringAsync({|PG0055:url|});
    }
}
