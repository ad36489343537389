using PolicyGen;

namespace KiServicePartner;

/// <summary>What the chatbot and the call bot have in common.</summary>
[DataProcessing("KI-Chatbot und KI-Anruf-Bot", DataSubjects = [DataSubjects.Callers, DataSubjects.ChatUsers], Source = DataSource.DataSubject | DataSource.Automatic,
    Description = "Über unsere Website erreichen Sie zwei digitale Assistenten: einen Chatbot zum Schreiben und einen Anruf-Bot zum Sprechen.")]
[AiInteraction(AiDisclosure.Banner, How = "Ein KI-Modell versteht Ihr Anliegen und formuliert die Antwort. Der Anruf-Bot setzt dafür Sprache in Text um und liest die Antwort vor.")] // Assumed: how people are told and how it works
[Purpose(Purposes.PreContractualSteps, Basis.Contract)]
[Purpose("Antworten auf Anfragen zu Leistungen, Angeboten und Zusammenarbeit", Basis.Contract)]
[Purpose("Terminvereinbarung und Angebot eines Rückrufs", Basis.Contract)]
[Purpose("Information über unsere Leistungen", Basis.LegitimateInterests, Interest = DialogueInterest)]
[Purpose("Schnellere Qualifizierung von Interessenten", Basis.LegitimateInterests, Interest = DialogueInterest)]
[Purpose("Interne Auswertung und Verbesserung von Kundenservice und Angebot", Basis.LegitimateInterests, Interest = DialogueInterest)]
[Purpose("Speicherung bestimmter Angaben und Rückruf auf Ihren Wunsch, wenn wir dafür Ihre Einwilligung einholen", Basis.Consent)]
[Processor(Services.Assistant)]
[Retention(Months = 6, After = Events.EndOfCommunication, ExtendedFor = "soweit gesetzliche Aufbewahrungspflichten bestehen", Then = AfterRetention.EraseOrAnonymize)] // Assumed: the period
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Ohne Ihr Anliegen können die Assistenten nicht antworten.")] // Assumed: what follows
public sealed class Dialogue
{
    private const string DialogueInterest = "eine moderne und effiziente Kundenkommunikation und ein besseres Serviceangebot";

    /// <summary>What was written or said.</summary>
    [DataItem("Kommunikationsinhalte (Text- oder Sprachinhalte)"), Processor(Services.Twilio, Condition = TelephoneOnly)]
    public required string Content { get; init; }

    /// <summary>Begin, length and functions.</summary>
    [DataItem("Metadaten (Zeitpunkt, Dauer, genutzte Funktionen)"), Processor(Services.Twilio, Condition = TelephoneOnly)]
    public required string Metadata { get; init; }

    /// <summary>Number of the caller.</summary>
    [DataItem("Telefonnummern"), Processor(Services.Twilio, Condition = TelephoneOnly)]
    public string? Number { get; set; }

    /// <summary>Line and connection.</summary>
    [DataItem(DataItems.ConnectionData), Processor(Services.Twilio, Condition = TelephoneOnly)]
    public required string Connection { get; init; }

    /// <summary>Name and address, when told.</summary>
    [DataItem("Kontaktdaten wie Name, E-Mail-Adresse oder Telefonnummer", Optional = true)]
    public string? Contact { get; set; }

    /// <summary>Address of the device.</summary>
    [DataItem(DataItems.IpAddress)]
    public required string Address { get; init; }

    /// <summary>Browser.</summary>
    [DataItem(DataItems.Browser)]
    public string? Browser { get; set; }

    /// <summary>Kind of device.</summary>
    [DataItem(DataItems.DeviceType)]
    public string? Device { get; set; }

    /// <summary>What is kept for the follow-up.</summary>
    [DataItem("Gesprächszusammenfassungen zur internen Nachverfolgung")]
    public string? Summary { get; set; }

    private const string TelephoneOnly = "Sie sprechen mit dem Anruf-Bot.";
}
