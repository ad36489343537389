// Reported: data in the body of a request of Flurl
// With: Enquiry, Summary
using Flurl.Http;

internal sealed class Translations
{
    public Task<string> Translate(Enquiry enquiry) => "https://api.deepl.com/v2/translate".WithHeader("x", "y").PostJsonAsync({|PG0055:new { text = enquiry.Message }|});

    public Task<string> Keep(Enquiry enquiry) => "https://intern.rufwerk.example/keep".PostJsonAsync(new { text = enquiry.Message });
}
