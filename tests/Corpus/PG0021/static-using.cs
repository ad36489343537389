// Reported: a method of a client by a static using
using static Sentry.SentrySdk;

internal static class Errors
{
    public static void Handle(Exception exception) => {|PG0021:CaptureException(exception)|};
}
