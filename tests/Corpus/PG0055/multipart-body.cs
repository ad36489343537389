// Reported: parts of a form
// With: Enquiry, Summary
internal sealed class Translations(HttpClient http)
{
    public async Task Translate(Enquiry enquiry)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(enquiry.Message), "text");
        await http.PostAsync("https://api.deepl.com/v2/document", {|PG0055:form|});
    }
}
