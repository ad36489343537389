// Reported: a method of a client as a delegate
internal sealed class Errors
{
    public Action<Exception> Handler => Sentry.SentrySdk.{|PG0021:CaptureException|};
}
