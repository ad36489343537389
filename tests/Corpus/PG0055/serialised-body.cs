// Reported: an object as JSON in the body of a request
// With: Enquiry, Summary
internal sealed class Translations(HttpClient http)
{
    public Task Translate(Enquiry enquiry)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(new { text = enquiry.Message });
        return http.PostAsync("https://api.deepl.com/v2/translate", {|PG0055:new StringContent(json)|});
    }
}
