using PolicyGen;
namespace Teekontor;

[DataProcessing("Bestellung im Onlineshop", DataSubjects = new[] { DataSubjects.OnlineShopCustomers })]
[Purpose("Abwicklung Ihrer Bestellung", Basis.Contract)]
[Purpose("Bearbeitung von Widerruf, Rückgabe und Gewährleistung", Basis.Contract, Basis.LegalObligation, Law = "§§ 312g, 355, 437 BGB")]
[Purpose("Aufbewahrung nach Handels- und Steuerrecht", Basis.LegalObligation, Law = "§ 257 HGB, § 147 AO")]
[Retention(Years = 8, After = Events.EndOfCalendarYear, For = new[] { "Rechnungen und andere Buchungsbelege" }, Statute = "§ 147 Abs. 1 Nr. 4, Abs. 3 AO")]
[Retention(Years = 6, After = Events.EndOfCalendarYear, For = new[] { "Schriftwechsel zur Bestellung" }, Statute = Statutes.Hgb257Letters)]
[Retention(Years = 3, After = "Ende des Jahres, in dem Sie bestellt haben", For = new[] { "übrige Bestelldaten" }, Criterion = "die regelmäßige Verjährung", Statute = Statutes.Bgb195)]
[Processor("Hetzner"), Recipient("DHL", Items = new[] { "Name und Lieferanschrift", DataItems.EmailAddress }, Condition = "Die E-Mail-Adresse geben wir nur weiter, wenn Sie in die Ankündigung der Zustellung eingewilligt haben.")]
[RecipientCategory("Steuerberatung"), RecipientCategory("Inkassounternehmen und Rechtsanwälte")]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne Name, Anschrift und E-Mail-Adresse können wir nicht liefern.")]
public sealed class Order
{
    [DataItem("Name und Lieferanschrift")] public string Address { get; set; } = "";
    [DataItem(DataItems.BillingAddress)] public string BillingAddress { get; set; } = "";
    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";
    [DataItem(DataItems.PhoneNumber, Optional = true)] public string? Phone { get; set; }
    [DataItem("Bestellte Waren, Preise, Gutscheine")] public string Lines { get; set; } = "";
    [NotPersonalData("interne laufende Nummer")] public int Id { get; set; }
}

[DataProcessing(KnownProcessings.Payment), Retention(Years = 8, After = Events.EndOfCalendarYear, Statute = Statutes.Ao147Vouchers)]
[Processor("Mollie", Condition = "Sie zahlen mit Karte."), Recipient("PayPal", Condition = "Sie zahlen mit PayPal.")]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne Zahlungsdaten kommt kein Kauf zustande.")]
abstract class Payments;

[DataProcessing("Prüfung der Bonität bei Kauf auf Rechnung", DataSubjects = new[] { DataSubjects.OnlineShopCustomers }, Source = DataSource.DataSubject | DataSource.ThirdParty, SourceName = "Creditreform Hamburg von der Decken KG")]
[Purpose("Einschätzung des Ausfallrisikos anhand eines Scorewerts", Basis.LegitimateInterests, Interest = "Schutz vor Zahlungsausfällen")]
[DataItem(DataItems.FullName), DataItem(DataItems.BirthDate), DataItem("Scorewert", Source = "Creditreform Hamburg von der Decken KG")]
[Recipient("Creditreform"), Retention(Days = 90, After = "dem Abruf der Auskunft", Then = AfterRetention.Erase)]
abstract class CreditCheck;

[DataProcessing(KnownProcessings.Newsletter), Processor("Sendinblue")]
[Retention(Until = RetentionEnd.ConsentWithdrawn, For = new[] { DataItems.EmailAddress })]
[Retention(Years = 3, After = "Ihrer Abmeldung", For = new[] { "Nachweis der Einwilligung (Double-Opt-in)" }, Statute = Statutes.Bgb195)]
sealed record Subscriber(
    [DataItem(DataItems.EmailAddress)] string Mail,
    [DataItem("Nachweis der Einwilligung (Double-Opt-in)")] string Proof);

[DataProcessing("Werbung per E-Mail für ähnliche Produkte", DataSubjects = new[] { DataSubjects.Customers })]
[Purpose("Information über ähnliche Produkte aus unserem Sortiment", Basis.LegitimateInterests, Interest = "Direktwerbung bei Bestandskunden (§ 7 Abs. 3 UWG)", Kind = PurposeKind.DirectMarketing)]
[DataItem(DataItems.EmailAddress), Processor("Sendinblue"), Retention(Years = 2, After = "Ihrer letzten Bestellung", ExtendedFor = "solange Sie weiter bei uns bestellen und nicht widersprechen")]
abstract class ExistingCustomerMail;

[DataProcessing(KnownProcessings.ConsentBasedAnalytics), Processor("Google Analytics"), Retention(Months = 14)]
abstract class Analytics;

[DataProcessing("Partnerprogramm", DataSubjects = new[] { DataSubjects.WebsiteVisitors })]
[Purpose("Vergütung der Partner, die Käufe vermitteln", Basis.DeviceConsent, Basis.Consent)]
[DataItem(DataItems.CookieId), DataItem(DataItems.OrderNumber), DataItem("Wert der Bestellung")]
[Recipient("Awin"), Retention(Days = 30)]
abstract class Affiliate;

[DataProcessing(KnownProcessings.ServerLogs), Processor("Hetzner"), Retention(Days = 7)] abstract class Logs;
