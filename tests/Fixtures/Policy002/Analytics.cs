using PolicyGen;

namespace Kibox;

/// <summary>What Vercel Analytics counts.</summary>
[DataProcessing("Vercel Analytics", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose("Analyse des Nutzerverhaltens auf der Website", Basis.LegitimateInterests, Interest = "die Optimierung unseres Webangebots")]
[Deidentified(Deidentification.Anonymised)]
[Processor(Services.Vercel)]
[Retention(Months = 12, Then = AfterRetention.Erase)] // Assumed: the period
public sealed record PageCount(
    [DataItem(DataItems.PageViews)] string Page,
    [DataItem(DataItems.Referrer)] string? Referrer,
    [DataItem(DataItems.Country)] string Country);

/// <summary>What Vercel Speed Insights measures.</summary>
[DataProcessing("Vercel Speed Insights", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose("Messung der Ladezeiten", Basis.LegitimateInterests, Interest = SpeedInterest)]
[Purpose("Bessere Bedienung der Website", Basis.LegitimateInterests, Interest = SpeedInterest)]
[Deidentified(Deidentification.Anonymised)]
[Processor(Services.Vercel)]
[Retention(Months = 12, Then = AfterRetention.Erase)] // Assumed: the period
public sealed record LoadTime(
    [DataItem(DataItems.PerformanceData)] int Milliseconds,
    [DataItem(DataItems.DeviceType)] string Device)
{
    private const string SpeedInterest = "die Optimierung unserer Website";
}
