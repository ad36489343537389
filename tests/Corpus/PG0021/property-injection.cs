// Reported: a client that arrives by a property
using Microsoft.AspNetCore.Mvc;
using SendGrid;
using SendGrid.Helpers.Mail;

public sealed class MailComponent
{
    [FromServices]
    public ISendGridClient Client { get; set; } = null!;

    public Task Send(string text) => Client.{|PG0021:SendEmailAsync|}(new SendGridMessage { PlainTextContent = text });
}
