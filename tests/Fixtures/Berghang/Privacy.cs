using PolicyGen;

// Invented: a Swiss shop with a representative in the European Union. What is said of the services is not about them.
[assembly: PrivacyPolicy("Datenschutzerklärung Berghang Outdoor", Languages = "de,en", AsOf = "2026-03-15", Version = "9")]
[assembly: DataController("Berghang Outdoor AG", RepresentedBy = "Reto Ammann", RepresentativeRole = "Delegierter des Verwaltungsrates", Street = "Hardturmstrasse 101", PostalCode = "8005", City = "Zürich", Country = Countries.CH, Email = "hallo@berghang.example", PrivacyEmail = "datenschutz@berghang.example", Phone = "+41 44 555 66 77", Website = "https://www.berghang.example")]
[assembly: EuRepresentative("Vertretungsbüro Rheintal GmbH", Street = "Marktplatz 4", PostalCode = "6850", City = "Dornbirn", Country = Countries.AT, Email = "berghang@rheintal-vertretung.example", Phone = "+43 5572 12345")]
[assembly: NoDataProtectionOfficer("Wir überwachen niemanden umfangreich und verarbeiten keine besonderen Kategorien von Daten")]
[assembly: SupervisoryAuthority(Authorities.CH)]
[assembly: Processor("Alpenhost", LegalEntity = "Alpenhost AG", Address = "Rechenweg 1, 6300 Zug", Country = Countries.CH, Role = Roles.Hosting, ContractOn = "2024-09-01", Mechanism = Mechanisms.Adequacy)]
[assembly: Recipient("Schneepay", LegalEntity = "Schneepay Europe S.A.", Address = "8 rue du Fort, 2111 Luxembourg", Country = Countries.LU, Role = Roles.PaymentProcessing)]
[assembly: Recipient("Paketbote Schweiz", LegalEntity = "Paketbote AG", Address = "Postgasse 2, 3001 Bern", Country = Countries.CH, Role = Roles.Carrier)]
[assembly: Processor("Mailzephyr", LegalEntity = "Mailzephyr, Inc.", Address = "200 Market Street, San Francisco, CA 94105", Country = Countries.US, Role = Roles.NewsletterDelivery, ContractOn = "2025-01-10")]
[assembly: Transfer("Mailzephyr", Mechanisms.SCC, Module = "Modul 2", VerifiedOn = "2025-12-01", Measures = "Übertragung und Speicherung sind verschlüsselt")]
[assembly: Processor("Statwerk", LegalEntity = "Statwerk GmbH", Address = "Torstraße 5, 10119 Berlin", Country = Countries.DE, Role = Roles.WebAnalytics, ContractOn = "2025-01-10")]
[assembly: ConsentBanner(SettingsAt = "https://www.berghang.example/einstellungen", RefusingIsAsEasy = "„Ablehnen“ und „Zustimmen“ stehen nebeneinander.")]
[assembly: Cookie("bh_cart", CookieCategory.Necessary, Days = 30, Purpose = "Merkt sich, was im Warenkorb liegt")]
[assembly: Cookie("bh_lang", CookieCategory.Preferences, Years = 1, Purpose = "Merkt sich die gewählte Sprache", Basis = Basis.Consent)]
[assembly: Cookie("sw_id", CookieCategory.Statistics, Months = 6, Provider = "Statwerk", Purpose = "Zählt wiederkehrende Besuche", Basis = Basis.Consent)]
[assembly: DataSubjectRights(SafeguardCopies = "Schreiben Sie an datenschutz@berghang.example, wenn Sie eine Kopie der Vertragsklauseln möchten.")]
[assembly: NoAutomatedDecisions("Bestellungen gibt unser Kundendienst frei.")]
[assembly: PolicyNote(PolicySection.Rights, "Wohnen Sie in der Schweiz, stehen Ihnen ausserdem die Rechte nach Art. 25 bis 29 DSG zu.")]

namespace Berghang;

[DataProcessing(KnownProcessings.OrderProcessing), Processor("Alpenhost"), Recipient("Paketbote Schweiz", Items = new[] { DataItems.FullName, DataItems.DeliveryAddress })]
[Retention(Years = 10, After = Events.EndOfBusinessYear, Statute = Statutes.Or958f)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir nicht liefern.")]
public abstract class Orders;

[DataProcessing(KnownProcessings.Payment), Recipient("Schneepay"), Retention(Years = 10, After = Events.EndOfBusinessYear, Statute = Statutes.Or958f)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne Zahlung kommt der Kauf nicht zustande.")]
public abstract class Payments;

[DataProcessing(KnownProcessings.Account), Processor("Alpenhost"), Retention(Days = 30, After = Events.AccountDeletion)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Sie können auch als Gast bestellen.")]
public abstract class Accounts;

[DataProcessing(KnownProcessings.Newsletter), Processor("Mailzephyr"), Retention(Until = RetentionEnd.ConsentWithdrawn)]
[LegalBasis(Basis.Consent, WithdrawBy = "Jeder Newsletter enthält einen Abmeldelink.")]
public abstract class Newsletter;

[DataProcessing(KnownProcessings.ConsentBasedAnalytics), Processor("Statwerk"), Retention(Months = 13)] public abstract class Analytics;
[DataProcessing(KnownProcessings.ServerLogs), Processor("Alpenhost"), Retention(Days = 10)] public abstract class Logs;
[DataProcessing(KnownProcessings.ContactByEmailAndPhone), Processor("Alpenhost"), Retention(Years = 2, After = Events.LastContact), ProvisionOfData(ProvisionDuty.Voluntary)] public abstract class Contact;
