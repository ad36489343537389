using PolicyGen;

namespace VoiceAgent.Contracts;

/// <summary>A contract on the assistant, as ordered.</summary>
[DataProcessing("Verträge", DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.ContractPerformance, Basis.Contract)]
[Purpose(Purposes.Invoicing, Basis.Contract)]
[Purpose(Purposes.StatutoryRetention, Basis.LegalObligation, Law = "§ 257 HGB, § 147 AO")]
[Processor(Partners.Hosting)]
// An own controller; the bank is invented, too.
[Recipient(
    "Deichbank",
    LegalEntity = "Deichbank eG",
    Address = "Am Siel 2, 26506 Norden",
    Country = Countries.DE,
    Role = Roles.Bank,
    Items = [DataItems.CompanyName, DataItems.ContractNumber]
)]
[RecipientCategory(
    "Finanzbehörden",
    RecipientKind.PublicAuthority,
    Country = Countries.DE,
    Condition = "bei einer Prüfung, soweit ein Gesetz es verlangt"
)]
[Retention(Until = RetentionEnd.ContractEnd, For = ["Laufende Verträge"])]
[Retention(
    Years = 6,
    MaxYears = 10,
    After = Events.EndOfContractYear,
    Statutes = [Statutes.Hgb257Letters, Statutes.Ao147Vouchers, Statutes.Ao147Books],
    Then = AfterRetention.Erase
)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Daten können wir keinen Vertrag mit Ihnen schließen.")]
public sealed record CustomerContract(
    [DataItem(DataItems.ContractNumber)] string Number,
    [DataItem(DataItems.CompanyName)] string Company,
    [DataItem(DataItems.ContactPerson)] string ContactPerson,
    [DataItem(DataItems.EmailAddress)] string Email,
    [DataItem(DataItems.BillingAddress)] string BillingAddress,
    [DataItem("Vertragsbeginn")] DateOnly StartsOn
)
{
    [NotPersonalData("A number of the database, in no other system.")]
    public int Id { get; private init; }

    [DataItem("Vertragsende")]
    public DateOnly? EndedOn { get; set; }
}
