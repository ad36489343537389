using PolicyGen;

namespace KiServicePartner;

/// <summary>What is kept of a contract.</summary>
[DataProcessing("Verträge mit Kunden", DataSubjects = [DataSubjects.Customers], Source = DataSource.DataSubject)]
[Purpose(Purposes.ContractPerformance, Basis.Contract)]
[Purpose(Purposes.StatutoryRetention, Basis.LegalObligation, Law = "§ 147 AO, § 257 HGB")] // Assumed: the provisions
[Retention(Years = 8, After = Events.EndOfContractYear, Statute = Statutes.Ao147Vouchers, Then = AfterRetention.Erase)] // Assumed: the period
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne die nötigen Angaben können wir nicht antworten und keine Vertragsbeziehung mit Ihnen beginnen.")] // Assumed: that it holds here too
public sealed record ContractFile(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.ContractData)] string Text);
