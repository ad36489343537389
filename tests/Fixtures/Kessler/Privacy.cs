using PolicyGen;

// Invented: a channel for whistleblowers, with calls that are recorded.
[assembly: PrivacyPolicy("Datenschutzhinweise zum Hinweisgebersystem", Languages = "de", AsOf = "2026-06-01", Version = "1.1")]
[assembly: DataController("Kessler Anlagenbau GmbH & Co. KG", RepresentedBy = "Kessler Verwaltungs GmbH, vertreten durch Armin Kessler", RepresentativeRole = "Komplementärin", Street = "Am Stahlwerk 7", PostalCode = "66333", City = "Völklingen", Country = "DE", State = "DE-SL", Email = "info@kessler-anlagen.example", PrivacyEmail = "datenschutz@kessler-anlagen.example", Phone = "06898 10 20 30")]
[assembly: DataProtectionOfficer("Markus Thewes", Organization = "Thewes Datenschutzberatung", Email = "thewes@thewes-dsb.example", Phone = "0681 5566 77")]
[assembly: Covers(CoverKind.Audience, DataSubjects.Whistleblowers, DataSubjects.Employees, "Personen, die in einer Meldung genannt werden")]
[assembly: Processor("Meldeweg", LegalEntity = "Meldeweg Software GmbH", Address = "Ludwigstraße 33, 66115 Saarbrücken", Country = "DE", Role = "Betrieb des Meldeportals", ContractOn = "2023-11-20")]
[assembly: Processor("Ombudskanzlei Baltes", LegalEntity = "Baltes Rechtsanwälte PartG mbB", Address = "Bahnhofstraße 50, 66111 Saarbrücken", Country = "DE", Role = "Interne Meldestelle", ContractOn = "2023-11-15")]
[assembly: RecipientCategory("Meldestelle der Kessler Anlagenbau", RecipientKind.Internal)]
[assembly: RecipientCategory("Strafverfolgungsbehörden, Gerichte, externe Meldestelle beim Bundesamt für Justiz", RecipientKind.PublicAuthority, Country = "DE", Condition = "Die Voraussetzungen des § 9 HinSchG liegen vor.")]
[assembly: NoAutomatedDecisions("Jede Meldung lesen und bewerten Menschen.")]
[assembly: ImpactAssessment(AssessmentState.Done, CarriedOutOn = "2023-10-30")]
[assembly: SecurityMeasure(Measures.EndToEndEncryption), SecurityMeasure("IP-Adressen speichert das Meldeportal nicht"), SecurityMeasure(Measures.LeastPrivilege)]
[assembly: PolicyNote(PolicySection.Rights, "Die Auskunft kann eingeschränkt sein, soweit sie die Identität der hinweisgebenden Person offenlegen würde (§ 29 Abs. 1 BDSG, § 8 HinSchG).")]
[assembly: DataSubjectRights(Formless = true, IdentityProofOnDoubt = true)]

namespace Kessler;

[DataProcessing("Meldungen nach dem Hinweisgeberschutzgesetz", DataSubjects = new[] { DataSubjects.Whistleblowers, "Personen, die in einer Meldung genannt werden" }, Source = DataSource.DataSubject | DataSource.ThirdParty, SourceName = "die hinweisgebende Person; ihre Identität bleibt vertraulich")]
[Purpose(Purposes.WhistleblowingProcedure, Basis.LegalObligation, Law = "§§ 10, 12 bis 18 HinSchG")]
[Purpose("Aufdeckung und Abstellung von Verstößen, die nicht unter das HinSchG fallen", Basis.LegitimateInterests, Interest = "Schaden vom Unternehmen und von seinen Beschäftigten abzuwenden")]
[Purpose(Purposes.LegalClaims, Basis.LegitimateInterests, Interest = "die Verfolgung von Pflichtverletzungen")]
[DataItem("Name und Erreichbarkeit der hinweisgebenden Person", Optional = true), DataItem(DataItems.ReportContent), DataItem("Namen und Verhalten der genannten Personen"), DataItem(DataItems.Attachments, Optional = true), DataItem(DataItems.CriminalRecord)]
[SpecialCategory(SpecialCategories.Health, Basis.SubstantialPublicInterest, Law = "§ 10 Satz 2 HinSchG")]
[Processor("Meldeweg"), Processor("Ombudskanzlei Baltes"), RecipientCategory("Meldestelle der Kessler Anlagenbau"), RecipientCategory("Strafverfolgungsbehörden, Gerichte, externe Meldestelle beim Bundesamt für Justiz")]
[Retention(Years = 3, After = "Abschluss des Verfahrens", Statute = Statutes.HinSchG11, ExtendedFor = "solange dies zur Erfüllung der Anforderungen nach dem HinSchG oder anderen Rechtsvorschriften erforderlich und verhältnismäßig ist", Then = AfterRetention.Erase)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Sie können eine Meldung auch abgeben, ohne Ihren Namen zu nennen.")]
public sealed record Report(
    [property: DataItem("Ort und Zeit des Vorfalls")] string Place,
    [property: NotPersonalData("Aktenzeichen, das nur die Meldestelle vergibt")] string CaseNumber);

[DataProcessing("Telefonische Meldung", DataSubjects = new[] { DataSubjects.Whistleblowers })]
[Purpose("Dokumentation der mündlichen Meldung", Basis.LegalObligation, Law = "§ 11 Abs. 2 HinSchG")]
[Purpose("Tonaufzeichnung der Meldung", Basis.Consent, WithdrawBy = "Sagen Sie es der Meldestelle; dann ersetzt ein Inhaltsprotokoll die Aufnahme.")]
[CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
[DataItem(DataItems.CallRecording), DataItem("Inhaltsprotokoll des Gesprächs")]
[Processor("Ombudskanzlei Baltes"), Retention(Years = 3, After = "Abschluss des Verfahrens", Statute = Statutes.HinSchG11)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Sie können der Aufzeichnung widersprechen und trotzdem melden.")]
public abstract class PhoneReport;

[DataProcessing("Folgemaßnahmen im Beschäftigungsverhältnis", DataSubjects = new[] { DataSubjects.Employees }, Source = DataSource.ThirdParty, SourceName = "die Meldung und die Ermittlungen der Meldestelle")]
[Purpose("Arbeitsrechtliche Maßnahmen", Basis.Contract, Law = "§ 26 Abs. 1 BDSG")]
[DataItem("Ergebnis der Untersuchung"), NoRecipients("Nur die Geschäftsführung und die Personalleitung erfahren davon.")]
[Retention(Years = 3, After = "Ablauf des Jahres, in dem das Beschäftigungsverhältnis endet", Statute = Statutes.Bgb195)]
public abstract class FollowUp;
