// Reported: a typed client whose address stands at its registration
internal sealed class Translations(HttpClient http)
{
    public async Task Translate(Enquiry enquiry)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = enquiry.Message });
        await http.PostAsync("v2/translate", {|PG0055:content|});
    }
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddHttpClient<Translations>(client => client.BaseAddress = new Uri("https://api.deepl.com"));
}

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Nachricht")] public string Message { get; set; } = "";

    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";

    [NotPersonalData("Eine laufende Nummer.")] public int Id { get; set; }
}

[DataProcessing("Zusammenfassungen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("OpenAI", Country = "IE")]
[Processor("SendGrid", Country = "IE")]
[Processor("DeepL", Country = "DE")]
[Processor("Stripe", Country = "IE")]
[Processor("Sentry", Country = "US", Mechanism = "DPF")]
public sealed class Summary
{
    [DataItem("Zusammenfassung")] public string Text { get; set; } = "";
}
