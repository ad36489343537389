// Quiet: the service behind a library is disclosed
[assembly: Processor("SendGrid", Country = "US", Mechanism = "DPF")]

internal sealed class Contact
{
    public Task Send(string text) => Rufwerk.Mail.Mails.Send(text);
}
//// library Rufwerk.Mail.cs
namespace Rufwerk.Mail { public static class Mails { public static System.Threading.Tasks.Task Send(string text) => new SendGrid.SendGridClient("key").SendEmailAsync(new SendGrid.Helpers.Mail.SendGridMessage { PlainTextContent = text }); } }
