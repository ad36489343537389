using PolicyGen;

namespace PollyKi;

/// <summary>A call with the agent.</summary>
[DataProcessing("Telefonate mit Polly KI", DataSubjects = [DataSubjects.Callers])]
[AiInteraction(AiDisclosure.StartOfEachCall, How = "Eine Spracherkennung setzt Ihre Worte in Text um. Ein Sprachmodell wertet ihn aus und formuliert die Antwort.")]
[CallRecording(Audio = true, Transcript = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
[Purpose("Aufzeichnung und Speicherung der Gespräche", Basis.Consent)]
[Purpose(Purposes.EnquiryDocumentation, Basis.Consent)]
[Purpose("Individuelle Angebote anhand Ihrer Angaben", Basis.Consent)]
[Purpose(Purposes.QualityAssurance, Basis.LegitimateInterests, Interest = ServiceInterest)]
[Purpose(Purposes.ServiceImprovement, Basis.LegitimateInterests, Interest = ServiceInterest)]
[Purpose(Purposes.CustomerNeeds, Basis.LegitimateInterests, Interest = ServiceInterest)]
[Purpose(Purposes.CommunicationOptimisation, Basis.LegitimateInterests, Interest = ServiceInterest)]
[Purpose(Purposes.AiFunctionOptimisation, Basis.Consent, Kind = PurposeKind.AiImprovement)] // Corrected: with consent; the original relies on legitimate interests
[Deidentified(Deidentification.Pseudonymized | Deidentification.Anonymized)]
[Processor(Services.Telephony), Processor(Services.LanguageModel), Processor(Services.Voice)]
[RecipientCategory(Services.Host, RecipientKind.Processor)]
[SecurityMeasure("Alle Gesprächsdaten sind auf dem Weg und am Speicherort verschlüsselt")]
[Retention(Months = 6, After = Events.Call, Then = AfterRetention.EraseOrAnonymize)]
public sealed class PhoneCall
{
    private const string ServiceInterest = "gute Leistungen, die zu den Kundenbedürfnissen passen";

    /// <summary>Name of the sound file.</summary>
    [DataItem(DataItems.CallRecording)]
    public required string Sound { get; init; }

    /// <summary>What was said.</summary>
    [DataItem(DataItems.CallTranscript)]
    public string? Transcript { get; set; }

    /// <summary>What the caller told.</summary>
    [DataItem(DataItems.CallContent)]
    public string? Content { get; set; }

    /// <summary>Start.</summary>
    [DataItem(DataItems.CallTime)]
    public required DateTimeOffset At { get; init; }

    /// <summary>Line and codec.</summary>
    [DataItem(DataItems.CallMetadata)]
    public string? Metadata { get; set; }
}
