using PolicyGen;

namespace VoiceAgent.Logs;

/// <summary>
/// What the web server writes down of each request. The framework writes the files, so there is no class of ours that
/// holds the data, and this one stands for them.
/// </summary>
[DataProcessing("Server-Logs", DataSubjects = [DataSubjects.WebsiteVisitors])]
[DataItem(DataItems.IpAddress)]
[DataItem(DataItems.AccessTime)]
[DataItem(DataItems.RequestedPage)]
[DataItem(DataItems.RequestMethod)]
[DataItem(DataItems.StatusCode)]
[DataItem(DataItems.Device)]
[DataItem(DataItems.OperatingSystem)]
[DataItem(DataItems.Browser)]
[Purpose(Purposes.ItSecurity, Basis.LegitimateInterests, Interest = Interest)]
[Purpose(Purposes.ErrorAnalysis, Basis.LegitimateInterests, Interest = Interest)]
[Processor(Partners.Hosting)]
[Retention(Days = 7, After = Events.Collection, Then = AfterRetention.Erase)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Ohne diese Daten kann unser Server die Seite nicht ausliefern.")]
internal static class ServerLogs
{
    private const string Interest = "Wir möchten die Website sicher und stabil betreiben";
}
