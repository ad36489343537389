using PolicyGen;

namespace Kibox;

/// <summary>What the site keeps on the device so that it works.</summary>
[DataProcessing(KnownProcessings.NecessaryCookies)]
[LegalBasis(Basis.LegitimateInterests, Interest = "die technisch fehlerfreie und optimierte Bereitstellung unserer Dienste")]
[Cookie("kibox_cart", CookieCategory.Necessary, Session = true, Purpose = "Warenkorb", Basis = Basis.LegitimateInterests)] // Assumed: names and periods of the cookies
[Cookie("kibox_player", CookieCategory.Necessary, Days = 30, Purpose = "Anzeige von Videos", Basis = Basis.LegitimateInterests)]
[Cookie("__stripe_mid", CookieCategory.Necessary, Years = 1, Provider = Services.Payments, Purpose = Purposes.PaymentProcessing, Basis = Basis.Contract)]
[Recipient(Services.Payments, Condition = "Sie bezahlen bei uns.")]
[Processor(Services.Vercel)]
internal abstract class SiteCookies;

/// <summary>How many people see which page.</summary>
[DataProcessing("Reichweitenmessung", DataSubjects = [DataSubjects.WebsiteVisitors], Source = DataSource.Automatic)]
[Purpose("Auswertung des Nutzerverhaltens", Basis.DeviceConsent, Basis.Consent)]
[Cookie("kibox_visits", CookieCategory.Statistics, Months = 13, Purpose = "Reichweitenmessung", Basis = Basis.Consent)] // Assumed: name and period
[Processor(Services.Vercel)]
[Retention(Until = RetentionEnd.ConsentWithdrawn, MaxMonths = 13, Then = AfterRetention.Erase)] // Assumed: the period
public sealed record SiteVisit(
    [DataItem(DataItems.CookieId)] string Id,
    [DataItem(DataItems.PageViews)] string Page,
    [DataItem(DataItems.AccessTime)] DateTimeOffset At);
