using PolicyGen;
// Invented: a doctor with data on health and professional secrecy.
[assembly: PrivacyPolicy("Datenschutzinformation für Patientinnen und Patienten", Languages = "de", AsOf = "2026-07", Version = "3")]
[assembly: DataController("Hausarztpraxis am Lindenplatz", Owner = "Dr. med. Selma Özdemir", Street = "Lindenplatz 3", PostalCode = "35390", City = "Gießen", Country = "DE", State = "DE-HE", Email = "praxis@lindenplatz.example", Phone = "0641 998877", Fax = "0641 998878")]
[assembly: NoDataProtectionOfficer("In der Praxis sind weniger als 20 Personen ständig mit der automatisierten Verarbeitung beschäftigt, und die Verarbeitung von Gesundheitsdaten ist nicht umfangreich")]
[assembly: NoAutomatedDecisions("Über Diagnose und Behandlung entscheidet immer eine Ärztin oder ein Arzt.")]
[assembly: Processor("Medisoft", LegalEntity = "Medisoft Praxissysteme GmbH", Address = "Ringstr. 12, 56068 Koblenz", Country = "DE", Role = "Wartung der Praxissoftware", ContractOn = "2023-04-01")]
[assembly: Recipient("KV Hessen", LegalEntity = "Kassenärztliche Vereinigung Hessen, K.d.ö.R.", Address = "Europa-Allee 90, 60486 Frankfurt am Main", Country = "DE", Role = "Abrechnung gegenüber den gesetzlichen Krankenkassen")]
[assembly: Processor("PVS", LegalEntity = "PVS Privatabrechnung GmbH", Address = "Marktweg 5, 65510 Idstein", Country = "DE", Role = "Abrechnung privatärztlicher Leistungen", ContractOn = "2021-01-01")]
[assembly: RecipientCategory("Andere Ärztinnen und Ärzte, Krankenhäuser, Labore", RecipientKind.Controller, Country = "DE", Condition = "Sie behandeln Sie mit oder weiter, und Sie sind einverstanden.")]
[assembly: RecipientCategory("Krankenkassen, Medizinischer Dienst, Berufsgenossenschaften", RecipientKind.PublicAuthority, Country = "DE", Condition = "Das Sozialgesetzbuch schreibt die Übermittlung vor.")]
[assembly: SecurityMeasure("Patientenakten liegen verschlüsselt auf einem Server in der Praxis")]
namespace Praxis;

[DataProcessing("Behandlung", DataSubjects = new[] { DataSubjects.Patients }, Source = DataSource.DataSubject | DataSource.ThirdParty, SourceName = "andere Ärztinnen, Ärzte und Krankenhäuser, die Sie behandelt haben")]
[Purpose("Untersuchung, Diagnose und Behandlung", Basis.Contract, Law = "§ 630a BGB")]
[Purpose("Dokumentation der Behandlung", Basis.LegalObligation, Law = "§ 630f BGB, § 10 Berufsordnung")]
[Retention(Years = 10, After = Events.TreatmentEnd, Statute = Statutes.Bgb630f, For = new[] { "Patientenakte" })]
[Retention(Years = 30, Statute = "§ 85 Abs. 2 StrlSchG", For = new[] { "Aufzeichnungen über Behandlungen mit Röntgenstrahlung" })]
[Processor("Medisoft", Condition = "Bei der Fernwartung kann der Zugriff auf Daten nicht ausgeschlossen werden."), RecipientCategory("Andere Ärztinnen und Ärzte, Krankenhäuser, Labore")]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne die nötigen Angaben ist eine sorgfältige Behandlung nicht möglich.")]
public sealed class PatientFile
{
    [DataItem("Name, Geburtsdatum, Anschrift, Versichertennummer")] public string Person { get; set; } = "";
    [DataItem("Anamnese, Diagnosen, Befunde, Therapievorschläge"), SpecialCategory(SpecialCategories.Health, Basis.HealthCare, ProfessionalSecrecy = "§ 203 StGB, § 9 Berufsordnung", Law = "§ 22 Abs. 1 Nr. 1 lit. b BDSG")] public string Findings { get; set; } = "";
}

[DataProcessing("Abrechnung", DataSubjects = new[] { DataSubjects.Patients, DataSubjects.InsuredPersons })]
[Purpose("Abrechnung mit den gesetzlichen Krankenkassen", Basis.LegalObligation, Law = "§ 295 SGB V")]
[Purpose("Privatabrechnung über eine Verrechnungsstelle", Basis.Consent, WithdrawBy = "Sie können die Einwilligung an der Anmeldung widerrufen.")]
[DataItem("Leistungsziffern und Diagnosen (ICD-10)"), SpecialCategory(SpecialCategories.Health, Basis.HealthCare, ProfessionalSecrecy = "§ 203 StGB")]
[Recipient("KV Hessen"), Processor("PVS"), RecipientCategory("Krankenkassen, Medizinischer Dienst, Berufsgenossenschaften")]
[Retention(Years = 10, After = Events.EndOfCalendarYear, Criterion = "Abrechnungsunterlagen gehören zur Patientenakte")]
[ProvisionOfData(ProvisionDuty.RequiredByLaw, Consequence = "Ohne Versichertenkarte müssen wir die Behandlung privat in Rechnung stellen.")]
abstract class Billing;

[DataProcessing("Terminvergabe am Telefon", DataSubjects = new[] { DataSubjects.Patients })]
[Purpose(Purposes.AppointmentScheduling, Basis.Contract), NoRecipients("Termine tragen wir in unseren eigenen Kalender ein.")]
[DataItem(DataItems.FullName), DataItem(DataItems.PhoneNumber), DataItem(DataItems.AppointmentReason)]
[SpecialCategory(SpecialCategories.Health, Basis.HealthCare, ProfessionalSecrecy = "§ 203 StGB")]
[Retention(Months = 12, After = Events.AppointmentDate)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Den Grund des Termins müssen Sie nicht nennen.")]
abstract class Appointments;

[DataProcessing("Recall", DataSubjects = new[] { DataSubjects.Patients })]
[Purpose("Erinnerung an Vorsorge- und Impftermine", Basis.Consent)]
[DataItem(DataItems.MobileNumber), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent, Voluntary = true)]
[NoRecipients("Wir rufen Sie selbst an.")]
[Retention(Until = RetentionEnd.ConsentWithdrawn)]
abstract class Recall;
