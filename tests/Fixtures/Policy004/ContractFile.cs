using PolicyGen;

namespace PollyKi;

/// <summary>What is kept when a prospective customer becomes one.</summary>
[DataProcessing("Verträge", DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.ContractPerformance, Basis.Contract)]
[Purpose(Purposes.StatutoryRetention, Basis.LegalObligation)]
[Retention(Until = RetentionEnd.ContractEnd, For = ["Während des Vertrags"])]
[Retention(Years = 6, MaxYears = 10, After = Events.ContractEnd, Criterion = "die gesetzliche Aufbewahrungsfrist; in der Regel gilt die genannte Dauer", For = ["Nach dem Vertrag"], Then = AfterRetention.EraseOrAnonymise)]
public sealed record ContractFile([DataItem(DataItems.ContractData)] string Text);
