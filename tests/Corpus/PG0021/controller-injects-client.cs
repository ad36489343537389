// Reported: a controller gets the client by its constructor
using Microsoft.AspNetCore.Mvc;
using SendGrid;
using SendGrid.Helpers.Mail;

[ApiController]
public sealed class ContactController : ControllerBase
{
    private readonly ISendGridClient _mail;

    public ContactController({|PG0021:ISendGridClient mail|}) => _mail = mail;

    [HttpPost("/contact")]
    public Task Post(string text) => _mail.SendEmailAsync(new SendGridMessage { PlainTextContent = text });
}
