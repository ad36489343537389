// Reported: a client called by the null-conditional operator
internal sealed class Errors
{
    public Microsoft.ApplicationInsights.TelemetryClient? Client { get; set; }

    public void Handle(Exception exception) => Client?.{|PG0021:TrackException|}(exception);
}
