using PolicyGen;

namespace PollyKi;

/// <summary>A line of the log.</summary>
[DataProcessing("Technische Daten beim Zugriff", DataSubjects = [DataSubjects.WebsiteVisitors])]
[Purpose(Purposes.ItSecurity, Basis.LegitimateInterests, Interest = "sicherer und fehlerfreier Betrieb")]
[Purpose(Purposes.ErrorAnalysis, Basis.LegitimateInterests, Interest = "sicherer und fehlerfreier Betrieb")]
[RecipientCategory(Services.Host, RecipientKind.Processor)]
[Retention(Days = 14, Then = AfterRetention.EraseOrAnonymize)] // Assumed: the period
public sealed record AccessLog(
    [DataItem(DataItems.IpAddress)] string Address,
    [DataItem(DataItems.AccessTime)] DateTimeOffset At,
    [DataItem(DataItems.Device)] string? Device,
    [DataItem(DataItems.OperatingSystem)] string? OperatingSystem,
    [DataItem(DataItems.Browser)] string? Browser,
    [DataItem(DataItems.SystemLogs)] string Line);
