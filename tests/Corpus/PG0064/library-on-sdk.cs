// Reported: a library without PolicyGen is built on that of a service
{|PG0064:[assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]|}
[assembly: DataController("Rufwerk GmbH", RepresentedBy = "Wiebke Harms", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE", State = "DE-NI", Email = "info@rufwerk.example", Phone = "+49 441 123456")]

internal sealed class Contact
{
    public Task Send(string text) => Rufwerk.Mail.Mails.Send(text);
}
//// library Rufwerk.Mail.cs
namespace Rufwerk.Mail { public static class Mails { public static System.Threading.Tasks.Task Send(string text) => new SendGrid.SendGridClient("key").SendEmailAsync(new SendGrid.Helpers.Mail.SendGridMessage { PlainTextContent = text }); } }
