using PolicyGen;

namespace LvlSolutions;

/// <summary>A click that leads to a partner.</summary>
[DataProcessing("Affiliate-Tracking", Units = [Brands.Projects], DataSubjects = [DataSubjects.WebsiteVisitors],
    Description = "Unter LvL Projects betreiben wir Websites, Portale, Shops und Affiliate-Projekte. Führt ein Klick zu einem Partner, wird er mit Ihrer Einwilligung erfasst.")]
[Purpose(Purposes.AffiliateBilling, Basis.DeviceConsent, Basis.Consent)]
// Assumed: name and period of the cookie.
[Cookie("lvl_partner", CookieCategory.Marketing, Days = 30, Purpose = Purposes.AffiliateBilling, Basis = Basis.Consent)]
[Processor(Services.Hostinger)]
[Retention(Until = RetentionEnd.ConsentWithdrawn, Then = AfterRetention.Erase)]
public sealed record PartnerClick(
    [DataItem(DataItems.CookieId)] string Visitor,
    [DataItem("Affiliate-Trackingdaten")] string Partner);

/// <summary>An order in a shop.</summary>
[DataProcessing(KnownProcessings.OrderProcessing, Title = "Bestellungen in unseren Shops", Units = [Brands.Projects])]
[Purpose(Purposes.OrderProcessing, Basis.Contract), Purpose(Purposes.PaymentProcessing, Basis.Contract)]
// Assumed: what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir die Bestellung nicht ausführen.")]
[Processor(Services.Hostinger)]
// Assumed: the period; orders are commercial records.
[Retention(Years = 8, After = Events.EndOfCalendarYear, Statute = Statutes.Ao147Vouchers, Then = AfterRetention.Erase)]
public sealed record ShopOrder(
    [DataItem(DataItems.ShoppingCart)] string Basket,
    [DataItem(DataItems.OrderData)] string Order,
    [DataItem(DataItems.PaymentData)] string Payment);
