// uses: AWSSDK.Core
namespace Amazon.SimpleEmailV2
{
    using System.Threading.Tasks;
    public interface IAmazonSimpleEmailServiceV2 { Task SendEmailAsync(Model.SendEmailRequest request); }
    public class AmazonSimpleEmailServiceV2Client(Amazon.RegionEndpoint region) : IAmazonSimpleEmailServiceV2 { public object Region => region; public Task SendEmailAsync(Model.SendEmailRequest request) => null!; }
}
namespace Amazon.SimpleEmailV2.Model { public class SendEmailRequest { public string? FromEmailAddress { get; set; } public System.Collections.Generic.List<string> ToAddresses { get; set; } = []; public string? Text { get; set; } } }
