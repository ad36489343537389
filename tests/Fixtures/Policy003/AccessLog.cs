using PolicyGen;

namespace KiServicePartner;

/// <summary>A line of the log.</summary>
[DataProcessing(KnownProcessings.ServerLogs)]
[Purpose("Korrekte Anzeige der Website", Basis.LegitimateInterests, Interest = OperationInterest)]
[Purpose(Purposes.SystemStability, Basis.LegitimateInterests, Interest = OperationInterest)]
[Purpose(Purposes.ItSecurity, Basis.LegitimateInterests, Interest = OperationInterest)]
[Purpose("Technische Optimierung unserer Systeme", Basis.LegitimateInterests, Interest = OperationInterest)]
[Excludes(Exclusions.Merging)]
[Processor(Services.Onepage)]
[Retention(Days = 14, ExtendedFor = "zur Beweissicherung bei Sicherheitsvorfällen", Then = AfterRetention.EraseOrAnonymize)] // Assumed: the period
[ProvisionOfData(ProvisionDuty.RequiredForUse, Consequence = "Ohne IP-Adresse und andere technische Angaben lässt sich die Website nicht oder nur eingeschränkt nutzen.")]
public sealed record AccessLog(
    [DataItem(DataItems.IpAddress)] string Address,
    [DataItem(DataItems.AccessTime)] DateTimeOffset At,
    [DataItem("Zeitzonendifferenz zu GMT")] TimeSpan Offset,
    [DataItem(DataItems.RequestedPage)] string Page,
    [DataItem(DataItems.StatusCode)] int Status,
    [DataItem(DataItems.TransferredVolume)] long Bytes,
    [DataItem(DataItems.Referrer)] string? Referrer,
    [DataItem(DataItems.Browser)] string Browser,
    [DataItem("Betriebssystem mit Oberfläche")] string OperatingSystem)
{
    private const string OperationInterest = "eine Website, die richtig angezeigt wird und sicher läuft";
}
