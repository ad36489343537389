using PolicyGen;
// Invented: a platform for schools with children, a joint controller and software on own servers.
[assembly: PrivacyPolicy("Datenschutzerklärung der Lernplattform Klassenzimmer+", Languages = "de", AsOf = "2026-08-15")]
[assembly: DataController("Bildungswerk Nordlicht gGmbH", RepresentedBy = "Ines Claasen", RepresentativeRole = "Geschäftsführerin", Street = "Holtenauer Straße 61", PostalCode = "24105", City = "Kiel", Country = "DE", State = "DE-SH", Email = "info@nordlicht.example", PrivacyEmail = "datenschutz@nordlicht.example", Phone = "+49 431 220011")]
[assembly: DataProtectionOfficer("Bente Friedrichsen", Email = "dsb@nordlicht.example", Phone = "+49 431 220012")]
[assembly: JointController("Stadt Kiel, Amt für Schulen", Street = "Andreas-Gayk-Straße 31", PostalCode = "24103", City = "Kiel", Country = "DE", Email = "schulen@kiel.example", For = "Kurse und Lernstände", Essence = "Das Bildungswerk betreibt die Plattform und beantwortet Ihre Anfragen; die Stadt richtet die Klassen ein. Sie können Ihre Rechte gegenüber beiden geltend machen.")]
[assembly: Processor("Moodle", SelfHosted = true, Role = "Lernplattform")]
[assembly: Processor("BigBlueButton", SelfHosted = true, Role = Roles.VideoConferencing)]
[assembly: ProcessingLocation(LocationClaim.OnlyInEea, Countries = new[] { "DE" })]
[assembly: NoAutomatedDecisions("Noten und Lernempfehlungen vergeben die Lehrkräfte.")]
[assembly: Excludes(Exclusions.PersonalisedAdvertising)]
[assembly: Cookie("MoodleSession", CookieCategory.Necessary, Session = true, Purpose = "Hält die Anmeldung aufrecht")]
[assembly: RecipientCategory("Lehrkräfte der eigenen Schule", RecipientKind.Internal)]
[assembly: AiTraining(AiTrainingUse.None)]
namespace Schule;

[DataProcessing("Kurse und Lernstände", DataSubjects = new[] { DataSubjects.Students, DataSubjects.Children }, Source = DataSource.DataSubject | DataSource.ThirdParty, SourceName = "die Schule, die Ihr Kind angemeldet hat")]
[Purpose("Durchführung des Unterrichts", Basis.PublicTask, Law = "§ 30 SchulG SH")]
[Purpose("Freiwillige Lernspiele", Basis.Consent)]
[ParentalConsent(16, Verification = "Die Eltern bestätigen die Einwilligung über einen Link, den wir an ihre E-Mail-Adresse senden.")]
[DataItem("Name, Klasse"), DataItem("abgegebene Aufgaben und Rückmeldungen"), DataItem("Lernstand je Kurs"), DataItem(DataItems.ProfilePicture, Optional = true)]
[Processor("Moodle"), RecipientCategory("Lehrkräfte der eigenen Schule")]
[Retention(Months = 3, After = "Ende des Schuljahres", Then = AfterRetention.Erase, ExtendedFor = "wenn die Schule Leistungsnachweise länger aufbewahren muss")]
[ProvisionOfData(ProvisionDuty.RequiredByLaw, Consequence = "Ohne die Angaben ist die Teilnahme am Online-Unterricht nicht möglich; Aufgaben gibt es dann auf Papier.")]
abstract class Courses;

[DataProcessing("Videokonferenzen", DataSubjects = new[] { DataSubjects.Students })]
[Purpose("Unterricht per Video", Basis.PublicTask, Law = "§ 30 SchulG SH")]
[DataItem("Bild und Ton"), DataItem(DataItems.ChatContent), Processor("BigBlueButton"), Excludes("Konferenzen werden nicht aufgezeichnet.")]
[Retention(Until = RetentionEnd.NotStored)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Die Kamera darf ausgeschaltet bleiben.")]
abstract class Video;

[DataProcessing(KnownProcessings.ServerLogs), NoRecipients("Die Server stehen in unseren Räumen in Kiel."), Retention(Days = 7)] abstract class Logs;
[DataProcessing(KnownProcessings.Account), NoRecipients("Die Server stehen in unseren Räumen in Kiel."), Retention(Days = 90, After = Events.AccountDeletion), ProvisionOfData(ProvisionDuty.RequiredForUse)] abstract class Accounts;
