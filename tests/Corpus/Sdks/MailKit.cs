namespace MimeKit { public class MimeMessage { public string? Subject { get; set; } public string? Body { get; set; } } }
namespace MailKit.Net.Smtp
{
    using System.Threading.Tasks;
    public class SmtpClient : System.IDisposable { public void Connect(string host, int port, bool useSsl) { } public Task ConnectAsync(string host, int port) => null!; public Task SendAsync(MimeKit.MimeMessage message) => null!; public void Dispose() { } }
}
