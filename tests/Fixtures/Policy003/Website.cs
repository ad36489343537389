using PolicyGen;

namespace KiServicePartner;

/// <summary>The pages on the servers of Onepage.</summary>
[DataProcessing(KnownProcessings.Hosting)]
[LegalBasis(Basis.LegitimateInterests, Interest = "der Betrieb der Website auf sicheren, schnellen und effizienten Servern")]
[Processor(Services.Onepage)]
[Retention(Days = 14, Then = AfterRetention.EraseOrAnonymize)] // Assumed: the period, as for the logs
internal abstract class Website;

/// <summary>The name of the site in the net.</summary>
[DataProcessing("Domain und Weiterleitungen", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose("Betrieb der Domain", Basis.LegitimateInterests, Interest = "die stabile und sichere Bereitstellung der Domain und eine professionelle technische Infrastruktur")]
[Processor(Services.Squarespace)]
[Retention(Days = 14, Then = AfterRetention.EraseOrAnonymize)] // Assumed: the period
public sealed record DomainLookup(
    [DataItem("DNS-Anfragen")] string Query,
    [DataItem(DataItems.IpAddress)] string Address);
