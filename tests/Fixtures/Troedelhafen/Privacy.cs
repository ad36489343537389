using PolicyGen;

// Invented: a market place with scores and automated decisions. What is said of the services is not about them.
[assembly: PrivacyPolicy("Datenschutzerklärung Trödelhafen", Languages = "de,en", AsOf = "2026-09-30", Version = "12.0", PublishedAt = new[] { "https://troedelhafen.example/datenschutz", "https://troedelhafen.example/en/privacy" })]
[assembly: DataController("Trödelhafen Marktplatz SE", ShortName = "Trödelhafen", RepresentedBy = "Yara Lindqvist und Ben Okonkwo", RepresentativeRole = "geschäftsführende Direktoren", Street = "Rödingsmarkt 29", PostalCode = "20459", City = "Hamburg", Country = Countries.DE, State = "DE-HH", Email = "hilfe@troedelhafen.example", PrivacyEmail = "privacy@troedelhafen.example", Phone = "+49 40 60060060", Website = "https://troedelhafen.example")]
[assembly: DataProtectionOfficer("Leonie Falk", Street = "Rödingsmarkt 29", PostalCode = "20459", City = "Hamburg", Email = "dsb@troedelhafen.example")]
[assembly: Processor("Wolkenkai", LegalEntity = "Wolkenkai GmbH & Co. KG", Address = "Wendenstraße 251, 20537 Hamburg", Country = Countries.DE, Role = Roles.CloudInfrastructure, ContractOn = "2024-04-01")]
[assembly: Processor("Prüfstein", LegalEntity = "Pruefstein Trust & Safety Ltd.", Address = "77 Rivonia Road, Johannesburg 2196", Country = "ZA", Role = Roles.ContentModeration, ContractOn = "2025-11-01")]
[assembly: Transfer("Prüfstein", Mechanisms.SCC, Module = "Modul 2", VerifiedOn = "2026-05-05", Measures = "Moderatorinnen und Moderatoren sehen Anzeigen ohne Namen und Anschrift; Zugriffe werden protokolliert")]
[assembly: Recipient("Sicherpay", LegalEntity = "Sicherpay E-Geld AG", Address = "Theatinerstraße 11, 80333 München", Country = Countries.DE, Role = Roles.PaymentProcessing)]
[assembly: Recipient("Auskunftei Elbe", LegalEntity = "Auskunftei Elbe GmbH", Address = "Elbchaussee 4, 22765 Hamburg", Country = Countries.DE, Role = Roles.CreditAgency, Interest = "Schutz vor Betrug und Zahlungsausfällen")]
[assembly: RecipientCategory("Die andere Seite Ihres Kaufs oder Verkaufs", RecipientKind.ThirdParty, Condition = "Ein Kauf kommt zustande.")]
[assembly: RecipientCategory("Bundeszentralamt für Steuern", RecipientKind.PublicAuthority, Country = Countries.DE, Condition = "Sie verkaufen mindestens 30-mal im Jahr oder für mehr als 2.000 Euro (§ 13 PStTG).")]
[assembly: AutomatedDecision("Auszahlung an Verkäuferinnen und Verkäufer", Logic = "Ein Programm berechnet aus Bewertungen, Rücksendungen und dem Alter des Kontos einen Risikowert zwischen 0 und 100.", Consequences = "Ab einem Wert von 70 zahlen wir erst aus, wenn die Ware angekommen ist.", HumanReview = true)]
[assembly: AutomatedDecision("Sperre eines Kontos bei Verdacht auf Betrug", Logic = "Ein Programm vergleicht Gerät, Zahlungsweg und Ort der Anmeldung mit bekannten Betrugsmustern.", Consequences = "Das Konto ist bis zur Prüfung gesperrt; Sie können weder kaufen noch verkaufen.", HumanReview = true)]
[assembly: ConsentBanner(SettingsAt = "/datenschutz-einstellungen", RefusingIsAsEasy = "„Nur notwendige“ steht gleich groß neben „Alle zulassen“.", Provider = "Trödelhafen")]
[assembly: Translation("en", "/datenschutz-einstellungen", "/en/privacy-settings")]
[assembly: Cookie("th_sess", CookieCategory.Necessary, Session = true, Purpose = "Anmeldung")]
[assembly: Cookie("th_device", CookieCategory.Necessary, Storage = DeviceStorage.Fingerprint, Months = 12, Purpose = "Schutz der Konten vor Übernahme durch Fremde", Basis = Basis.LegitimateInterests, Interest = "der Schutz der Konten vor Betrug")]
[assembly: Cookie("th_reco", CookieCategory.Preferences, Months = 3, Purpose = "Persönliche Empfehlungen", Basis = Basis.Consent)]
[assembly: DataSubjectRights(Contact = "privacy@troedelhafen.example", IdentityProofOnDoubt = true, SafeguardCopies = "Eine Kopie der Standardvertragsklauseln mit Prüfstein schicken wir Ihnen gern.")]
[assembly: TransferRisk("ZA", "Für Südafrika gibt es keinen Angemessenheitsbeschluss; Behörden können auf Daten zugreifen.")]
[assembly: SecurityMeasure(Measures.MultiFactorAuthentication), SecurityMeasure(Measures.IntrusionDetection)]
[assembly: PolicyChanges(When = "neue Funktionen, neue Dienstleister", NotifyExistingCustomersBy = ContactChannel.Email)]
[assembly: Excludes(Exclusions.SaleOfData)]

namespace Troedelhafen;

[DataProcessing("Konto und Handel", DataSubjects = new[] { DataSubjects.RegisteredUsers, DataSubjects.Sellers })]
[Purpose("Vermittlung von Käufen zwischen Nutzerinnen und Nutzern", Basis.Contract)]
[Purpose("Meldung von Anbietern an die Steuerbehörden", Basis.LegalObligation, Law = "§§ 13, 14 PStTG")]
[Purpose("Prüfung gemeldeter Anzeigen", Basis.LegalObligation, Law = "Art. 16, 17 Verordnung (EU) 2022/2065")]
[Processor("Wolkenkai"), Processor("Prüfstein", Items = new[] { "Text und Bilder der Anzeigen" }), RecipientCategory("Die andere Seite Ihres Kaufs oder Verkaufs", Items = new[] { DataItems.FullName, DataItems.PostalAddress }), RecipientCategory("Bundeszentralamt für Steuern", Items = new[] { DataItems.FullName, DataItems.TaxId, "Umsätze je Quartal" })]
[Retention(Years = 10, After = "Ablauf des Meldejahres", For = new[] { "Umsätze je Quartal", DataItems.TaxId }, Statute = "§ 24 PStTG")]
[Retention(Years = 3, After = "Ende des Jahres, in dem Sie das Konto schließen", Statute = Statutes.Bgb195)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können Sie nicht handeln; ohne Steuer-ID sperren wir nach zwei Erinnerungen den Verkauf (§ 23 PStTG).")]
public sealed class TradingAccount
{
    [DataItem(DataItems.FullName)] public string Name { get; set; } = "";
    [DataItem(DataItems.PostalAddress)] public string Address { get; set; } = "";
    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";
    [DataItem(DataItems.TaxId)] public string? TaxId { get; set; }
    [DataItem("Umsätze je Quartal")] public decimal Turnover { get; set; }
    [DataItem("Text und Bilder der Anzeigen")] public string Listings { get; set; } = "";
    [DataItem("Bewertungen, die Sie abgeben und erhalten")] public string Reviews { get; set; } = "";
}

[DataProcessing("Risikobewertung", DataSubjects = new[] { DataSubjects.Sellers }, Source = DataSource.Automatic | DataSource.ThirdParty, SourceName = "Auskunftei Elbe GmbH")]
[Purpose(Purposes.FraudPrevention, Basis.LegitimateInterests, Interest = "der Schutz der Käuferinnen und Käufer und unseres Unternehmens")]
[Purpose("Entscheidung über den Zeitpunkt der Auszahlung", Basis.Contract)]
[DataItem("Risikowert"), DataItem(DataItems.CreditRating, Source = "Auskunftei Elbe GmbH"), DataItem("Gerät, Zahlungsweg und Ort der Anmeldung")]
[Processor("Wolkenkai"), Recipient("Auskunftei Elbe"), Retention(Months = 12, After = "der Berechnung", Then = AfterRetention.Anonymize)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne Prüfung bieten wir die sofortige Auszahlung nicht an.")]
public abstract class RiskScore;

[DataProcessing("Zahlung", DataSubjects = new[] { DataSubjects.Customers, DataSubjects.Sellers })]
[Purpose(Purposes.PaymentProcessing, Basis.Contract)]
[DataItem(DataItems.PaymentData), DataItem(DataItems.BankDetails), DataItem(DataItems.TransactionId)]
[Recipient("Sicherpay"), Retention(Years = 8, After = Events.EndOfCalendarYear, Statute = Statutes.Ao147Vouchers)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne Zahlungsdaten ist kein Kauf möglich.")]
[Excludes(Exclusions.CardDataStorage)]
public abstract class Payment;

[DataProcessing("Nachrichten zwischen Nutzerinnen und Nutzern", DataSubjects = new[] { DataSubjects.RegisteredUsers })]
[Purpose("Übermittlung der Nachrichten", Basis.Contract)]
[DataItem(DataItems.MessageContent), DataItem(DataItems.CommunicationTime), Processor("Wolkenkai"), RecipientCategory("Die andere Seite Ihres Kaufs oder Verkaufs"), Retention(Years = 1, After = "der letzten Nachricht")]
[ProvisionOfData(ProvisionDuty.Voluntary)]
public abstract class Messages;

[DataProcessing("Persönliche Empfehlungen", DataSubjects = new[] { DataSubjects.RegisteredUsers }, Source = DataSource.Automatic)]
[Purpose(Purposes.Recommendations, Basis.DeviceConsent, Basis.Consent, WithdrawBy = "Unter „Datenschutz-Einstellungen“ schalten Sie Empfehlungen ab.")]
[DataItem(DataItems.SearchQueries), DataItem(DataItems.ClickPath), Processor("Wolkenkai"), Retention(Months = 3)]
public abstract class Recommendations;

[DataProcessing(KnownProcessings.CustomerSupport), Processor("Wolkenkai"), Retention(Years = 2, After = Events.CaseClosure), ProvisionOfData(ProvisionDuty.Voluntary)] public abstract class Support;
[DataProcessing(KnownProcessings.ServerLogs), Processor("Wolkenkai"), Retention(Days = 14)] public abstract class Logs;
