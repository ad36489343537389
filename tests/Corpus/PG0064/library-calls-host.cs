// Missed: a library without PolicyGen calls the host of a service
{|PG0064:[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]|}
[assembly: DataController("Rufwerk GmbH", RepresentedBy = "Wiebke Harms", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]

internal sealed class Contact
{
    public Task Send(string text) => Rufwerk.Texts.Translator.Send(text);
}
//// library Rufwerk.Texts.cs
namespace Rufwerk.Texts { public static class Translator { public static System.Threading.Tasks.Task Send(string text) => new System.Net.Http.HttpClient().GetStringAsync("https://api.deepl.com/v2/translate?text=" + text); } }
