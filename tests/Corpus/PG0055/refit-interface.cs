// Reported: data to an interface of Refit whose address stands at its registration
using Refit;

internal interface ITranslations
{
    [Post("/v2/translate")]
    Task<string> Translate([Body] string text);
}

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddRefitClient<ITranslations>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.deepl.com"));
}

internal sealed class Enquiries(ITranslations translations)
{
    public Task<string> Translate(Enquiry enquiry) => translations.Translate({|PG0055:enquiry.Message|});
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
