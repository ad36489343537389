using PolicyGen;

namespace PollyKi;

/// <summary>What is kept when a prospective customer becomes one.</summary>
[DataProcessing("Verträge", DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.ContractPerformance, Basis.Contract)]
[Purpose(Purposes.StatutoryRetention, Basis.LegalObligation)]
[Retention(Until = RetentionEnd.ContractEnd, For = ["Während des Vertrags"])]
// Assumed: the statutes behind the range.
[Retention(Years = 6, MaxYears = 10, After = Events.ContractEnd, Statutes = [Statutes.Hgb257Letters, Statutes.Ao147Vouchers, Statutes.Ao147Books], Criterion = "die gesetzliche Aufbewahrungsfrist; in der Regel gilt die genannte Dauer", For = ["Nach dem Vertrag"], Then = AfterRetention.EraseOrAnonymize)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Vertrag mit Ihnen schließen.")]
public sealed record ContractFile([DataItem(DataItems.ContractData)] string Text);
