using PolicyGen;

// Invented: a town, which acts by law and has no legitimate interests.
[assembly: PrivacyPolicy("Datenschutzerklärung der Stadt Moorbrück", Languages = "de", AsOf = "2026-09-01", Version = "5", PublishedAt = new[] { "https://www.moorbrueck.example/datenschutz" })]
[assembly: DataController("Stadt Moorbrück", LegalForm = "Körperschaft des öffentlichen Rechts", RepresentedBy = "Antje Brockhoff", RepresentativeRole = "Bürgermeisterin",
    Street = "Rathausplatz 1", PostalCode = "49406", City = "Moorbrück", Country = Countries.DE, State = "DE-NI",
    Email = "stadt@moorbrueck.example", PrivacyEmail = "datenschutz@moorbrueck.example", Phone = "05441 1200-0", Fax = "05441 1200-99", Website = "https://www.moorbrueck.example")]
[assembly: DataProtectionOfficer("Behördlicher Datenschutzbeauftragter der Stadt Moorbrück", Organization = "Kommunale Datenverarbeitung Weser-Hunte (Anstalt öffentlichen Rechts)", Street = "Am Deich 4", PostalCode = "27211", City = "Bassum", Country = Countries.DE, Email = "dsb@kdwh.example", Phone = "04241 5566")]
[assembly: Covers(CoverKind.Domain, "www.moorbrueck.example", "service.moorbrueck.example")]
[assembly: Covers(CoverKind.Unit, "Bürgerbüro", "Stadtkasse", "Stadtbücherei")]
[assembly: SupervisoryAuthority(Authorities.DE_NI)]
[assembly: Processor("KDWH", LegalEntity = "Kommunale Datenverarbeitung Weser-Hunte AöR", Address = "Am Deich 4, 27211 Bassum", Country = Countries.DE, Role = "Betrieb der Fachverfahren und der Website", ContractOn = "2019-05-02", ContractName = "Vertrag über die Verarbeitung im Auftrag")]
[assembly: Recipient("pmPayment", LegalEntity = "GovConnect Musterkasse GmbH", Address = "Kassenweg 8, 30159 Hannover", Country = Countries.DE, Role = "Abwicklung von Online-Zahlungen")]
[assembly: RecipientCategory("Andere Meldebehörden, Finanzämter, Rentenversicherung, Bundeszentralamt für Steuern", RecipientKind.PublicAuthority, Country = Countries.DE, Condition = "Das Bundesmeldegesetz oder eine andere Rechtsvorschrift schreibt die Übermittlung vor.")]
[assembly: RecipientCategory("Parteien und Wählergruppen", RecipientKind.ThirdParty, Country = Countries.DE, Condition = "Sie haben der Übermittlung vor einer Wahl nicht widersprochen (§ 50 Abs. 1 und 5 BMG).")]
[assembly: NoAutomatedDecisions("Über Anträge entscheiden Beschäftigte der Verwaltung.")]
[assembly: Cookie("JSESSIONID", CookieCategory.Necessary, Session = true, Purpose = "Hält zusammen, was Sie in einem Antrag Schritt für Schritt eingeben")]
[assembly: Cookie("kontrast", CookieCategory.Necessary, Storage = DeviceStorage.LocalStorage, Months = 6, Purpose = "Merkt sich die Ansicht mit hohem Kontrast, die Sie eingeschaltet haben")]
[assembly: ProcessingLocation(LocationClaim.OnlyInEea, Countries = new[] { Countries.DE })]
[assembly: SecurityMeasure(Measures.EncryptionInTransit), SecurityMeasure(Measures.RoleBasedAccess), SecurityMeasure("Betrieb im kommunalen Rechenzentrum")]
[assembly: Excludes(Exclusions.TrackingCookies)]
[assembly: DataSubjectRights(Contact = "datenschutz@moorbrueck.example", Formless = true, IdentityProofOnDoubt = true)]

namespace Moorbrueck;

[DataProcessing("Bürgerbüro: Melderegister, Ausweise und Pässe", Units = new[] { "Bürgerbüro" }, DataSubjects = new[] { "Einwohnerinnen und Einwohner" }, Source = DataSource.DataSubject | DataSource.ThirdParty, SourceName = "andere Meldebehörden, Standesämter und Ausländerbehörden")]
[Purpose("Führung des Melderegisters", Basis.PublicTask, Law = "§§ 2, 3 BMG")]
[Purpose("Ausstellung von Personalausweisen und Reisepässen", Basis.PublicTask, Law = "§ 23 PAuswG, § 21 PassG")]
[DataItem("Familienname, Vornamen, frühere Namen, Doktorgrad"), DataItem(DataItems.BirthDate), DataItem(DataItems.BirthPlace), DataItem("derzeitige und frühere Anschriften"), DataItem("rechtliche Zugehörigkeit zu einer öffentlich-rechtlichen Religionsgesellschaft"), DataItem("Lichtbild und Fingerabdrücke", Sensitivity = Sensitivity.IdentityDocument)]
[SpecialCategory(SpecialCategories.ReligiousOrPhilosophicalBeliefs, Basis.SubstantialPublicInterest, Law = "§ 3 Abs. 1 Nr. 11, § 42 BMG")]
[SpecialCategory(SpecialCategories.Biometrics, Basis.SubstantialPublicInterest, Law = "§ 5 Abs. 9 PAuswG, § 4 Abs. 3 PassG")]
[Processor("KDWH"), RecipientCategory("Andere Meldebehörden, Finanzämter, Rentenversicherung, Bundeszentralamt für Steuern"), RecipientCategory("Parteien und Wählergruppen")]
[Retention(Years = 5, After = "Ablauf des Jahres, in dem Sie weggezogen oder verstorben sind", Statute = "§ 13 Abs. 2 BMG", Then = AfterRetention.Erase)]
[Retention(Days = 90, After = "Aushändigung des Ausweises oder Passes", For = new[] { "Lichtbild und Fingerabdrücke" }, Statute = "§ 26 Abs. 2 PAuswG, § 16 Abs. 2 PassG")]
[ProvisionOfData(ProvisionDuty.RequiredByLaw, Consequence = "Wer sich nicht anmeldet, handelt ordnungswidrig (§ 54 BMG).")]
public abstract class ResidentsRegister;

[DataProcessing("Online-Anträge", DataSubjects = new[] { "Antragstellerinnen und Antragsteller" })]
[Purpose("Bearbeitung Ihres Antrags", Basis.PublicTask, Law = "§ 3 NDSG in Verbindung mit dem jeweiligen Fachgesetz")]
[Purpose("Einziehung der Gebühr", Basis.LegalObligation, Law = "§ 1 NVwKostG")]
[DataItem(DataItems.FullName), DataItem(DataItems.PostalAddress), DataItem(DataItems.EmailAddress), DataItem(DataItems.PhoneNumber, Optional = true), DataItem(DataItems.UploadedDocuments), DataItem(DataItems.PaymentStatus)]
[Processor("KDWH"), Recipient("pmPayment", Items = new[] { DataItems.PaymentStatus }, Condition = "Sie zahlen die Gebühr online.")]
[Retention(Years = 10, After = Events.CaseClosure, Criterion = "der Aktenplan der Stadt", Then = AfterRetention.Erase, ExtendedFor = "wenn das Stadtarchiv die Akte als archivwürdig übernimmt (§ 3 NArchG)")]
[ProvisionOfData(ProvisionDuty.RequiredByLaw, Consequence = "Ohne die Angaben, die als Pflichtfeld gekennzeichnet sind, können wir über den Antrag nicht entscheiden.")]
public abstract class Application;

[DataProcessing("Terminvereinbarung", Units = new[] { "Bürgerbüro" }, DataSubjects = new[] { "Bürgerinnen und Bürger" })]
[Purpose(Purposes.AppointmentScheduling, Basis.PublicTask, Law = "§ 3 NDSG")]
[DataItem(DataItems.FullName), DataItem(DataItems.EmailAddress), DataItem(DataItems.AppointmentDetails)]
[Processor("KDWH"), Retention(Days = 30, After = Events.AppointmentDate)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Ohne Termin können Sie auch ohne Angabe von Daten während der Öffnungszeiten warten.")]
public abstract class Appointment;

[DataProcessing("Stadtbücherei", Units = new[] { "Stadtbücherei" }, DataSubjects = new[] { "Leserinnen und Leser" })]
[Purpose("Ausleihe und Rückgabe von Medien", Basis.PublicTask, Law = "§ 3 NDSG, Benutzungssatzung der Stadtbücherei")]
[DataItem(DataItems.FullName), DataItem(DataItems.PostalAddress), DataItem(DataItems.BirthDate), DataItem("entliehene Medien und Fristen")]
[Processor("KDWH"), Retention(Months = 12, After = "Ablauf des Büchereiausweises"), Retention(Days = 14, After = "Rückgabe", For = new[] { "entliehene Medien und Fristen" })]
[ProvisionOfData(ProvisionDuty.RequiredForUse, Consequence = "Ohne diese Angaben stellen wir keinen Büchereiausweis aus.")]
public abstract class Library;

[DataProcessing("Newsletter „Rathaus aktuell“", DataSubjects = new[] { DataSubjects.NewsletterSubscribers })]
[Purpose(Purposes.NewsletterDelivery, Basis.Consent, WithdrawBy = "Jede Ausgabe enthält einen Link, mit dem Sie sich abmelden.")]
[DataItem(DataItems.EmailAddress), DataItem(DataItems.DoubleOptIn), Processor("KDWH"), Retention(Until = RetentionEnd.ConsentWithdrawn)]
public abstract class Newsletter;

[DataProcessing("Videoüberwachung des Bahnhofsvorplatzes", DataSubjects = new[] { "Personen auf dem Bahnhofsvorplatz" }, Source = DataSource.Automatic)]
[Purpose("Schutz von Personen, die sich dort aufhalten, und Wahrnehmung des Hausrechts", Basis.PublicTask, Law = "§ 14 NDSG")]
[DataItem(DataItems.VideoRecording), Retention(Days = 3, After = "der Aufzeichnung", ExtendedFor = "wenn die Bilder zur Verfolgung einer Straftat gebraucht werden"), Processor("KDWH")]
public abstract class SquareCamera;

[DataProcessing(KnownProcessings.ServerLogs), Processor("KDWH"), Retention(Days = 7)]
[Purpose(Purposes.ItSecurity, Basis.PublicTask, Law = "§ 3 NDSG")]
public abstract class Logs;
