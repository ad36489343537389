// Reported: data to a delegate that LoggerMessage.Define made
// With: Enquiry, Summary
using Microsoft.Extensions.Logging;

internal sealed class Enquiries(ILogger<Enquiries> logger)
{
    private static readonly Action<ILogger, string, Exception?> s_received = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Anfrage von {Email}");

    public void Receive(Enquiry enquiry) => s_received(logger, {|PG0057:enquiry.Email|}, null);
}
