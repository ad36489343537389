// Reported: data to an interface of Refit that is made for an address
// With: Enquiry, Summary
using Refit;

internal interface ITranslations
{
    [Post("/v2/translate")]
    Task<string> Translate([Body] string text);
}

internal sealed class Enquiries
{
    private readonly ITranslations _translations = RestService.For<ITranslations>("https://api.deepl.com");

    public Task<string> Translate(Enquiry enquiry) => _translations.Translate({|PG0055:enquiry.Message|});
}
