namespace SendGrid
{
    using System.Threading.Tasks;
    public interface ISendGridClient { Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage message); }
    public class SendGridClient(string apiKey) : ISendGridClient { public string Key => apiKey; public Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage message) => null!; }
    public class SendGridClientOptions { public string? ApiKey { get; set; } }
    public class Response { public bool IsSuccessStatusCode => true; }
}
namespace SendGrid.Helpers.Mail
{
    public class EmailAddress(string email, string? name = null) { public string Email => email; public string? Name => name; }
    public class SendGridMessage { public string? PlainTextContent { get; set; } public EmailAddress? From { get; set; } public void AddTo(EmailAddress address) { } public void AddTo(string address) { } }
    public static class MailHelper { public static SendGridMessage CreateSingleEmail(EmailAddress from, EmailAddress to, string subject, string text, string html) => new(); }
}
