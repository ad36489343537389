// Reported: data in a message to error tracking
// With: Enquiry, Summary
internal sealed class Errors
{
    public void Fail(Enquiry enquiry) => Sentry.SentrySdk.CaptureMessage({|PG0055:"Not sent: " + enquiry.Email|});
}
