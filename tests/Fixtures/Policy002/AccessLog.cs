using PolicyGen;

namespace Kibox;

/// <summary>A line of the log.</summary>
[DataProcessing(KnownProcessings.ServerLogs)]
[Purpose(Purposes.WebsiteFaultlessOperation, Basis.LegitimateInterests, Interest = DisplayInterest)]
[Purpose("Optimierung der Website", Basis.LegitimateInterests, Interest = DisplayInterest)]
[Excludes(Exclusions.Merging)]
[Processor(Services.Vercel)]
[Retention(Days = 14, Then = AfterRetention.Erase)] // Assumed: the period
public sealed record AccessLog(
    [DataItem(DataItems.Browser)] string Browser,
    [DataItem(DataItems.OperatingSystem)] string OperatingSystem,
    [DataItem(DataItems.Referrer)] string? Referrer,
    [DataItem(DataItems.HostName)] string Host,
    [DataItem("Uhrzeit des Seitenabrufs")] DateTimeOffset At,
    [DataItem(DataItems.IpAddress)] string Address)
{
    private const string DisplayInterest = "die technisch fehlerfreie Darstellung und die Optimierung der Website";
}
