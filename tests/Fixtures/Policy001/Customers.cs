using PolicyGen;

namespace Kimon;

/// <summary>What is kept of a customer.</summary>
[DataProcessing("Verträge und Abrechnung", DataSubjects = [DataSubjects.Customers, DataSubjects.ProspectiveCustomers])]
[Purpose(Purposes.CommunicationWithCustomers, Basis.Contract, Basis.LegitimateInterests, Interest = "effiziente Kommunikation mit Geschäftskunden")]
[Purpose(Purposes.ContractPerformance, Basis.Contract)]
[Purpose(Purposes.Invoicing, Basis.Contract)]
[Purpose(Purposes.StatutoryRetention, Basis.LegalObligation, Law = "§ 257 HGB, § 147 AO")]
// Assumed: what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben kommt kein Vertrag zustande.")]
[RecipientCategory(Services.Mail)]
// Assumed: start of the period and what lies behind the range.
[Retention(Years = 6, MaxYears = 10, After = Events.EndOfCalendarYear, Statutes = [Statutes.Hgb257Letters, Statutes.Ao147Vouchers, Statutes.Ao147Books],
    Criterion = "6 Jahre für Geschäftsbriefe, 8 für Buchungsbelege, 10 für Bücher und Abschlüsse", Then = AfterRetention.Erase)]
public sealed class Customer
{
    private const string Contact = "Kontaktdaten";
    private const string Contract = "Vertragsdaten";
    private const string Billing = "Abrechnungsdaten";

    /// <summary>Name.</summary>
    [DataItem(DataItems.FullName, Category = Contact)]
    public required string Name { get; set; }

    /// <summary>Firm.</summary>
    [DataItem("Firmenname", Category = Contact)]
    public string? Firm { get; set; }

    /// <summary>Address.</summary>
    [DataItem(DataItems.PostalAddress, Category = Contact)]
    public required string Address { get; set; }

    /// <summary>Telephone.</summary>
    [DataItem(DataItems.PhoneNumber, Category = Contact)]
    public string? Phone { get; set; }

    /// <summary>E-mail.</summary>
    [DataItem(DataItems.EmailAddress, Category = Contact)]
    public required string Mail { get; set; }

    /// <summary>What is ordered.</summary>
    [DataItem(DataItems.OrderedServices, Category = Contract)]
    public List<string> Ordered { get; } = [];

    /// <summary>Until when.</summary>
    [DataItem(DataItems.ContractTerm, Category = Contract)]
    public DateOnly? Until { get; set; }

    /// <summary>Under which conditions.</summary>
    [DataItem(DataItems.ContractTerms, Category = Contract)]
    public string? Conditions { get; set; }

    /// <summary>Account.</summary>
    [DataItem(DataItems.BankDetails, Category = Billing)]
    public string? Account { get; set; }

    /// <summary>Payments.</summary>
    [DataItem("Zahlungsinformationen", Category = Billing)]
    public string? Payments { get; set; }

    /// <summary>Amounts.</summary>
    [DataItem(DataItems.InvoiceAmounts, Category = Billing)]
    public List<decimal> Amounts { get; } = [];
}

/// <summary>Papers with which a service is applied for.</summary>
[DataProcessing("Legitimationsdokumente", DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.NumberRegistration, Basis.Contract, Exclusive = true)]
[Recipient(Services.Zadarma)]
// Assumed: the period.
[Retention(Days = 30, After = "Einrichtung des Dienstes", ExtendedFor = "soweit ein Gesetz die Aufbewahrung verlangt", Then = AfterRetention.Erase)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Nachweise richtet der Anbieter den Dienst nicht ein.")]
public sealed record IdentityPapers(
    [DataItem("Ausweiskopie", Sensitivity = Sensitivity.IdentityDocument)] byte[] IdentityCard,
    [DataItem(DataItems.ProofOfAddress)] byte[] Address);

/// <summary>The payment of a subscription by card.</summary>
[DataProcessing(KnownProcessings.Payment, Title = "Kreditkartenzahlungen für Abonnements")]
[Processor(Services.Stripe)]
// Assumed: the period; payments are accounting records.
[Retention(Years = 8, After = Events.EndOfCalendarYear, Statute = Statutes.Ao147Vouchers, Then = AfterRetention.Erase)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können Sie nicht mit Kreditkarte zahlen.")]
public sealed record CardPayment(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.TransactionId)] string Transaction,
    [DataItem(DataItems.PaymentStatus)] string Status);

/// <summary>A message or a note of a call.</summary>
[DataProcessing(KnownProcessings.ContactByEmailAndPhone)]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract, Basis.LegitimateInterests, Interest = "wirksame Kommunikation")]
[Excludes(Exclusions.SecretRecording)]
[RecipientCategory(Services.Mail)]
[Retention(Until = RetentionEnd.PurposeFulfilled, MaxYears = 2, After = Events.EndOfCommunication, ExtendedFor = "solange eine Geschäftsbeziehung besteht", Then = AfterRetention.Erase)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Ohne Ihr Anliegen und einen Weg, Sie zu erreichen, können wir nicht antworten.")]
public sealed record Message(
    [DataItem(DataItems.EmailContent)] string? Mail,
    [DataItem(DataItems.ConversationNotes)] string? Notes);

/// <summary>The recording of a call of our own.</summary>
[DataProcessing(KnownProcessings.CallRecording, Title = "Aufzeichnung einzelner Telefonate", Description = "Nur im Einzelfall zeichnen wir ein eigenes Telefonat auf.")]
[Purpose(Purposes.StaffTraining, Basis.Consent), Purpose(Purposes.QualityAssurance, Basis.Consent)]
[CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
// Assumed: the period and that the file stays on our own devices.
[NoRecipients("Die Datei bleibt auf unseren eigenen Geräten.")]
[Retention(Months = 3, After = Events.Call, Then = AfterRetention.Erase)]
public sealed record OwnCallRecording(
    [DataItem(DataItems.CallRecording)] string File,
    [DataItem(DataItems.RecordingConsent)] DateTimeOffset ConsentAt);
