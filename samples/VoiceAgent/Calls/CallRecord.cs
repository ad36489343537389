using PolicyGen;

namespace VoiceAgent.Calls;

/// <summary>A call that the assistant answered.</summary>
[DataProcessing(
    "KI-Telefonie",
    DataSubjects = [DataSubjects.Callers],
    Description = "Unser KI-Telefonassistent nimmt Anrufe entgegen, beantwortet Fragen und hält Anliegen fest."
)]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Purpose(Purposes.IndividualOffers, Basis.Contract)]
[Purpose("Bestätigung Ihres Anrufs per SMS", Basis.Contract)]
[Purpose("Aufzeichnung und Transkription des Gesprächs", Basis.Consent, WithdrawBy = Partners.WithdrawalMethod)]
[Purpose(Purposes.EnquiryDocumentation, Basis.Consent, WithdrawBy = Partners.WithdrawalMethod)]
// What was recorded on consent needs consent to improve the AI, too (PG0020).
[Purpose(Purposes.AiFunctionOptimisation, Basis.Consent, WithdrawBy = Partners.WithdrawalMethod)]
// These name no basis and so have the one of [LegalBasis].
[Purpose(Purposes.QualityAssurance)]
[Purpose(Purposes.CustomerNeeds)]
[Purpose(Purposes.CommunicationOptimisation)]
[LegalBasis(Basis.LegitimateInterests, Interest = "Wir möchten unsere Leistungen verbessern und besser verstehen, was Anrufende brauchen")]
// Summaries are made of redacted texts (Redaction), and sums are all that outlives a call (MonthlyCalls).
[Deidentified(Deidentification.Pseudonymized | Deidentification.Anonymized)]
// As short as it can be. Twilio is a real company: look up its certification and your contract, and declare the dates
// from your own records (ContractOn here, VerifiedOn in [assembly: Transfer]).
[Processor("Twilio", Country = "US", Mechanism = "DPF", Role = "Telefonie und Versand von SMS")]
[Processor(Partners.Hosting)]
[Processor(Partners.AiTelephony, Items = [DataItems.CallMetadata, DataItems.CallContent])]
[Processor(Partners.SpeechSynthesis, Items = [DataItems.AiResponses])]
// See Redaction: the declaration says what the program does.
[SecurityMeasure("Unkenntlichmachung von Rufnummern und E-Mail-Adressen vor der Verarbeitung durch KI-Modelle")]
[Retention(Months = 6, After = Events.Call, Then = AfterRetention.EraseOrAnonymize)]
[Retention(Until = RetentionEnd.ConsentWithdrawn, For = [DataItems.CallRecording, DataItems.CallTranscript])]
[Retention(Until = RetentionEnd.NotStored, For = [DataItems.AiResponses], At = Partners.SpeechSynthesis)]
[AiInteraction(
    AiDisclosure.StartOfEachCall,
    How = "Eine automatische Spracherkennung setzt Ihre Worte in Text um. Ein KI-Modell formuliert daraus die Antwort, die "
        + "eine künstliche Stimme spricht."
)]
[CallRecording(Audio = true, Transcript = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
[ProvisionOfData(
    ProvisionDuty.Voluntary,
    Consequence = "Ohne Ihre Einwilligung zeichnen wir das Gespräch nicht auf; Ihr Anliegen bearbeiten wir trotzdem."
)]
[DataItem(DataItems.AiResponses)]
[DataItem(DataItems.CallContent, Member = nameof(Transcript))]
public sealed class CallRecord
{
    [DataItem(DataItems.CallMetadata)]
    public required string CallSid { get; init; }

    [DataItem(DataItems.CallerNumber)]
    public required string Caller { get; init; }

    [DataItem(DataItems.CallDate)]
    public required DateTimeOffset EndedAt { get; init; }

    [DataItem(DataItems.CallDuration)]
    public required int DurationInSeconds { get; init; }

    [DataItem(DataItems.RecordingConsent)]
    public required bool ConsentGiven { get; init; }

    [DataItem(DataItems.CallRecording, Optional = true)]
    public Uri? RecordingUrl { get; init; }

    // On a member, a recipient gets this item and no other.
    [DataItem(DataItems.CallTranscript, Optional = true)]
    [Processor(Partners.LanguageModel)]
    public string? Transcript { get; init; }

    [DataItem(DataItems.CallSummary, Optional = true)]
    public string? Summary { get; set; }
}
