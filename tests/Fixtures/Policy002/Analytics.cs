using PolicyGen;

namespace Kibox;

/// <summary>What Vercel Analytics counts.</summary>
[DataProcessing("Vercel Analytics", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose("Analyse des Nutzerverhaltens auf der Website", Basis.LegitimateInterests, Interest = "die Optimierung unseres Webangebots")]
[Deidentified(Deidentification.Anonymized)]
[Processor(Services.Vercel)]
[Retention(Days = 1, After = Events.Visit, Then = AfterRetention.Anonymize)] // Corrected: until when they are personal; the original calls them anonymous and names a legal basis
public sealed record PageCount(
    [DataItem(DataItems.PageViews)] string Page,
    [DataItem(DataItems.Referrer)] string? Referrer,
    [DataItem(DataItems.Country)] string Country);

/// <summary>What Vercel Speed Insights measures.</summary>
[DataProcessing("Vercel Speed Insights", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose("Messung der Ladezeiten", Basis.LegitimateInterests, Interest = SpeedInterest)]
[Purpose("Bessere Bedienung der Website", Basis.LegitimateInterests, Interest = SpeedInterest)]
[Deidentified(Deidentification.Anonymized)]
[Processor(Services.Vercel)]
[Retention(Days = 1, After = Events.Visit, Then = AfterRetention.Anonymize)] // Corrected: until when they are personal; the original calls them anonymous and names a legal basis
public sealed record LoadTime(
    [DataItem(DataItems.PerformanceData)] int Milliseconds,
    [DataItem(DataItems.DeviceType)] string Device)
{
    private const string SpeedInterest = "die Optimierung unserer Website";
}
