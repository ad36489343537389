using PolicyGen;

namespace Kibox;

/// <summary>A call that the assistant takes or makes.</summary>
[DataProcessing(KnownProcessings.AiTelephony, DataSubjects = [DataSubjects.Callers, DataSubjects.CalledPersons])]
[AiInteraction(AiDisclosure.StartOfEachCall)] // Assumed: that the assistant says so
[CallRecording(Audio = true, Transcript = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)] // Assumed: announcement and consent
[Purpose("Automatische Anrufannahme", Basis.Contract)]
[Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
[Purpose("Antworten auf Kundenanfragen", Basis.Contract)]
[Purpose(Purposes.ServiceImprovement, Basis.LegitimateInterests, Interest = "die Serviceoptimierung")]
[Purpose("Verbesserung der KI-Modelle", Basis.Consent, Kind = PurposeKind.AiImprovement)] // Corrected: with consent; the original relies on legitimate interests
[Processor(Services.Assistant)]
[SecurityMeasure("Gespräche sind auf dem Weg und im Speicher verschlüsselt")]
[SecurityMeasure("Nur autorisierte Personen haben Zugriff")]
[Retention(Months = 6, After = Events.ContractEnd, ExtendedFor = "solange ein Gesetz die Aufbewahrung vorschreibt", Then = AfterRetention.Erase)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Daten kann der Telefonassistent das Gespräch nicht führen.")] // Assumed: duty and what follows
public sealed class Call
{
    /// <summary>Who called.</summary>
    [DataItem("Telefonnummer des Anrufers")]
    public required string Caller { get; init; }

    /// <summary>Who was called.</summary>
    [DataItem(DataItems.CalledNumber)]
    public required string Called { get; init; }

    /// <summary>Name of the sound file.</summary>
    [DataItem(DataItems.CallRecording)]
    public required string Sound { get; init; }

    /// <summary>What was said.</summary>
    [DataItem(DataItems.CallTranscript)]
    public string? Transcript { get; set; }

    /// <summary>Begin and length.</summary>
    [DataItem(DataItems.CallTime)]
    public required DateTimeOffset At { get; init; }

    /// <summary>Line and codec.</summary>
    [DataItem(DataItems.CallMetadata)]
    public string? Metadata { get; set; }

    /// <summary>What the speech recognition works with.</summary>
    [DataItem(DataItems.VoiceData)]
    public byte[]? Speech { get; set; }
}
