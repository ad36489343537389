// Quiet: a stand-in that implements the interface of a client
using SendGrid;
using SendGrid.Helpers.Mail;

internal sealed class NoMails : ISendGridClient
{
    public Task<Response> SendEmailAsync(SendGridMessage message) => Task.FromResult(new Response());
}
