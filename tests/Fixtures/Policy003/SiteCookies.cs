using PolicyGen;

namespace KiServicePartner;

/// <summary>What the site keeps on the device so that it works.</summary>
[DataProcessing(KnownProcessings.NecessaryCookies)]
[LegalBasis(Basis.LegitimateInterests, Interest = "der technisch fehlerfreie und optimierte Betrieb unserer Website")]
[Cookie("kisp_session", CookieCategory.Necessary, Session = true, Purpose = "Darstellung der Website und Schutz vor Missbrauch", Basis = Basis.LegitimateInterests)] // Assumed: names and periods
[Cookie("kisp_form", CookieCategory.Necessary, Session = true, Purpose = "Formularfunktionen", Basis = Basis.LegitimateInterests)]
[Cookie("kisp_language", CookieCategory.Necessary, Storage = DeviceStorage.LocalStorage, Months = 6, Purpose = "Sprachauswahl", Basis = Basis.LegitimateInterests)]
[Processor(Services.Onepage)]
internal abstract class NecessaryCookies;

/// <summary>What the site keeps on the device when people agree.</summary>
[DataProcessing("Optionale Cookies", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose(Purposes.Analytics, Basis.DeviceConsent, Basis.Consent)]
[Purpose(Purposes.AdvertisingMeasurement, Basis.DeviceConsent, Basis.Consent)]
[Cookie("kisp_stats", CookieCategory.Statistics, Months = 13, Purpose = Purposes.Analytics, Basis = Basis.Consent)] // Assumed: names and periods
[Cookie("kisp_campaign", CookieCategory.Marketing, Days = 90, Purpose = Purposes.AdvertisingMeasurement, Basis = Basis.Consent)]
[Processor(Services.Onepage)]
[Retention(Until = RetentionEnd.ConsentWithdrawn, MaxMonths = 13, Then = AfterRetention.EraseOrAnonymize)] // Assumed: the limit
public sealed record OptionalCookies(
    [DataItem(DataItems.CookieId)] string Id,
    [DataItem(DataItems.PageViews)] string Page,
    [DataItem(DataItems.CampaignData)] string? Campaign);
