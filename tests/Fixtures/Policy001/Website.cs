using PolicyGen;

namespace Kimon;

/// <summary>A line of the log of the web server.</summary>
[DataProcessing(KnownProcessings.ServerLogs)]
[Purpose(Purposes.WebsiteProvision), Purpose(Purposes.ItSecurity), Purpose("Erkennung von Angriffen")]
[LegalBasis(Basis.LegitimateInterests, Interest = "eine Website, die funktioniert, und sichere IT")]
[RecipientCategory(Services.Host)]
[Retention(Days = 7, ExtendedFor = "nach sicherheitsrelevanten Ereignissen", Then = AfterRetention.Erase)]
public sealed record LogLine(
    [DataItem(DataItems.IpAddress)] string Address,
    [DataItem(DataItems.AccessTime)] DateTimeOffset At,
    [DataItem(DataItems.RequestedPage)] string Path,
    [DataItem(DataItems.Browser)] string? Browser,
    [DataItem(DataItems.OperatingSystem)] string? OperatingSystem);

/// <summary>A visit, measured with consent only.</summary>
[DataProcessing(KnownProcessings.ConsentBasedAnalytics, Title = "Analyse und Marketing mit Ihrer Einwilligung")]
[Purpose(Purposes.Analytics), Purpose(Purposes.Marketing)]
[LegalBasis(Basis.DeviceConsent), LegalBasis(Basis.Consent, WithdrawBy = "in den Cookie-Einstellungen")]
// Assumed: names and periods.
[Cookie("_ga", CookieCategory.Statistics, Years = 2, Purpose = Purposes.Analytics, Provider = Services.Analytics, Basis = Basis.Consent)]
[Cookie("kimon_campaign", CookieCategory.Marketing, Days = 90, Purpose = Purposes.AdvertisingMeasurement, Basis = Basis.Consent)]
[Processor(Services.Analytics)]
// Assumed: the period.
[Retention(Until = RetentionEnd.ConsentWithdrawn, MaxMonths = 14, Then = AfterRetention.Erase)]
public abstract class Visit;
