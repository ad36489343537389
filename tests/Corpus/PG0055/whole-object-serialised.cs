// Reported: an annotated object as the body of a request
// With: Enquiry, Summary
internal sealed class Translations(HttpClient http)
{
    public Task Translate(Enquiry enquiry) => http.PostAsJsonAsync("https://api.deepl.com/v2/translate", {|PG0055:enquiry|});
}
