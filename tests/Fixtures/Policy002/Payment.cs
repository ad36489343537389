using PolicyGen;

namespace Kibox;

/// <summary>A payment for a booked service.</summary>
[DataProcessing(KnownProcessings.Payment)]
[Purpose(Purposes.PaymentProcessing, Basis.Contract)]
[Purpose(Purposes.StatutoryRetention, Basis.LegalObligation, Law = "§ 147 AO, § 257 HGB")] // Assumed: the provisions
[Recipient(Services.Payments)]
[Retention(Years = 8, After = Events.EndOfCalendarYear, Statute = Statutes.Ao147Vouchers, Then = AfterRetention.Erase)] // Assumed: the period
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Daten können Sie nicht bezahlen.")] // Assumed: duty and what follows
public sealed record Payment(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.PaymentMethod)] string Method,
    [DataItem(DataItems.PaymentStatus)] string Status,
    [DataItem(DataItems.TransactionId)] string Transaction);
