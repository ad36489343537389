// Reported: data passed on through an interface of one's own
// With: Enquiry, Summary
using SendGrid;
using SendGrid.Helpers.Mail;

public interface IMails { Task Send(string to, string text); }

internal sealed class SendGridMails(ISendGridClient client) : IMails
{
    public async Task Send(string to, string text)
    {
        var message = new SendGridMessage { PlainTextContent = text };
        message.AddTo(new EmailAddress(to));
        await client.SendEmailAsync({|PG0055:message|});
    }
}

internal sealed class Enquiries(IMails mails)
{
    public Task Confirm(Enquiry enquiry) => mails.Send(enquiry.Email, "Danke.");
}
