// Quiet: options of a library are injected
using Microsoft.Extensions.Options;

internal sealed class Settings(IOptions<SendGrid.SendGridClientOptions> options)
{
    public bool IsSet => options.Value.ApiKey is not null;
}
