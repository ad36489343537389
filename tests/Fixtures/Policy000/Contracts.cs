using PolicyGen;

namespace LvlSolutions;

/// <summary>What is kept of a customer’s contract.</summary>
[DataProcessing(KnownProcessings.InvoicingAndAccounting, Title = "Verträge und Rechnungen")]
[Purpose(Purposes.ContractPerformance, Basis.Contract)]
[Purpose(Purposes.Invoicing, Basis.Contract)]
[Purpose("Vertragsverwaltung und Administration", Basis.Contract)]
[Purpose(Purposes.StatutoryRetention, Basis.LegalObligation, Law = "§ 257 HGB, § 147 AO")]
// Assumed: what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Vertrag schließen.")]
[Processor(Services.Google), RecipientCategory(Services.Staff)]
// Assumed: start of the period and what lies behind the range.
[Retention(Years = 6, MaxYears = 10, After = Events.EndOfCalendarYear, Statutes = [Statutes.Hgb257Letters, Statutes.Ao147Vouchers, Statutes.Ao147Books],
    Criterion = "6 Jahre für Geschäftsbriefe, 8 für Buchungsbelege, 10 für Bücher und Abschlüsse", Then = AfterRetention.Erase)]
public sealed record CustomerContract(
    [DataItem(DataItems.ContractData, Category = Categories.Contract)] string Contract,
    [DataItem(DataItems.BillingAddress, Category = Categories.Contract)] string Address,
    [DataItem(DataItems.Invoices, Category = Categories.Contract)] string Invoices);

/// <summary>A mandate of LvL Consulting.</summary>
[DataProcessing("Beratung, Workshops und Strategie", Units = [Brands.Consulting], DataSubjects = [DataSubjects.Customers, DataSubjects.ContactPersons])]
[Purpose(Purposes.Consulting, Basis.Contract), Purpose(Purposes.GeneralCommunication, Basis.Contract)]
[Processor(Services.Google), RecipientCategory(Services.Staff)]
// Assumed: by what the end is found.
[Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = "der Abschluss des Projekts", ExtendedFor = "soweit ein Gesetz die Aufbewahrung verlangt", Then = AfterRetention.Erase)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Vertrag mit Ihnen schließen.")]
public sealed record Mandate(
    [DataItem(DataItems.CommunicationHistory)] string Mails,
    [DataItem(DataItems.ContractData)] string Contract,
    [DataItem(DataItems.ProjectData)] string Project);
