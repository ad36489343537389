using PolicyGen;

namespace KiServicePartner;

/// <summary>The pages on the servers of Onepage.</summary>
[DataProcessing(KnownProcessings.Hosting)]
[LegalBasis(Basis.LegitimateInterests, Interest = "der Betrieb der Website auf sicheren, schnellen und effizienten Servern")]
[Processor(Services.Onepage)]
internal abstract class Website;

/// <summary>The name of the site in the net.</summary>
[DataProcessing("Domain und Weiterleitungen", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose("Betrieb der Domain", Basis.LegitimateInterests, Interest = "die stabile und sichere Bereitstellung der Domain und eine professionelle technische Infrastruktur")]
[Processor(Services.Squarespace)]
public sealed record DomainLookup(
    [DataItem("DNS-Anfragen")] string Query,
    [DataItem(DataItems.IpAddress)] string Address);
