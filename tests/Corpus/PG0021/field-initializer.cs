// Reported: a client made in the initializer of a static field
using Microsoft.ApplicationInsights;

internal static class Metrics
{
    private static readonly TelemetryClient s_client = new {|PG0021:TelemetryClient|}();

    public static void Count() => s_client.TrackEvent("count");
}
