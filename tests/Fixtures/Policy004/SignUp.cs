using PolicyGen;

namespace PollyKi;

/// <summary>Somebody who wants to hear from us.</summary>
[DataProcessing("Anmeldung und Angebote", DataSubjects = [DataSubjects.ProspectiveCustomers])]
[Purpose(Purposes.PreContractualSteps, Basis.Contract)]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Purpose(Purposes.ContactEstablishment, Basis.Contract)]
[Purpose("Passende Angebote nach Ihrem Bedarf", Basis.Contract)]
[RecipientCategory(Services.Host, RecipientKind.Processor)]
[Retention(Years = 3, After = Events.LastContact, Then = AfterRetention.EraseOrAnonymize)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Vertrag mit Ihnen schließen.")]
public sealed record SignUp(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.EmailAddress)] string Mail,
    [DataItem(DataItems.PhoneNumber)] string Phone,
    [DataItem(DataItems.RegistrationTime)] DateTimeOffset At,
    [DataItem(DataItems.Remarks, Optional = true)] string? Remarks);
