using PolicyGen;

namespace VoiceAgent.SignUps;

/// <summary>Someone who wants to hear about the assistant.</summary>
[DataProcessing("Anmeldung", DataSubjects = [DataSubjects.ProspectiveCustomers])]
[Purpose(Purposes.PreContractualSteps, Basis.Contract)]
[Purpose(Purposes.ContactEstablishment, Basis.Contract)]
[Purpose("Ermittlung, welches Angebot zu Ihnen passt", Basis.Contract)]
[Processor(Partners.Hosting)]
[Retention(Years = 3, After = Events.LastContact, Then = AfterRetention.Erase)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne Name und E-Mail-Adresse können wir Ihnen kein Angebot machen.")]
public sealed class SignUp
{
    [NotPersonalData("A number of the database, in no other system.")]
    public int Id { get; private init; }

    [DataItem("Vor- und Nachname")]
    public required string Name { get; init; }

    [DataItem(DataItems.EmailAddress)]
    public required string Email { get; init; }

    [DataItem(DataItems.PhoneNumber, Optional = true)]
    public string? Phone { get; init; }

    [DataItem("Anmerkungen und Fragen, die Sie uns mitteilen", Optional = true)]
    public string? Remarks { get; init; }

    [DataItem("Zeitpunkt der Anmeldung")]
    public required DateTimeOffset SignedUpAt { get; init; }

    [DataItem("Zeitpunkt des letzten Kontakts")]
    public required DateTimeOffset LastContactAt { get; set; }
}
