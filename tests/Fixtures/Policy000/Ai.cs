using PolicyGen;

namespace LvlSolutions;

/// <summary>One run of an AI product.</summary>
[DataProcessing("KI-Produkte", Units = [Brands.Kaigency], DataSubjects = [DataSubjects.Users])]
[Purpose("Bereitstellung unserer KI- und Voice-Dienste", Basis.Contract)]
[Purpose(Purposes.ProcessAutomation, Basis.Contract)]
// Assumed: when people learn that they deal with an AI.
[AiInteraction(AiDisclosure.Banner)]
[Processor(Services.Hetzner), Processor(Services.N8n)]
// Assumed: the period; the original has none for these data.
[Retention(Months = 12, After = Events.LastUse, Then = AfterRetention.EraseOrAnonymize)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Vertrag mit Ihnen schließen.")]
public sealed record AiRun(
    [DataItem(DataItems.AiPrompts)] string Prompt,
    [DataItem("System- und Kontextdaten")] string Context,
    [DataItem("Ergebnisausgaben der KI")] string Result,
    [DataItem("Automations- und Workflowdaten")] string Workflow);

/// <summary>A call with the voice agent.</summary>
[DataProcessing(KnownProcessings.AiTelephony, Title = "Telefonate mit Kaifon", Units = [Brands.Kaifon])]
[Purpose(Purposes.CallAnswering, Basis.LegitimateInterests, Interest = Interests.Operation)]
[Purpose(Purposes.CallForwarding, Basis.LegitimateInterests, Interest = Interests.Operation)]
[Purpose(Purposes.EnquiryDocumentation, Basis.Consent)]
[Purpose(Purposes.QualityAssurance, Basis.Consent)]
// Assumed: disclosure, announcement and consent at the start of each call.
[AiInteraction(AiDisclosure.StartOfEachCall)]
[CallRecording(Transcript = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
[Processor(Services.Smao), RecipientCategory(Services.Customers)]
// Assumed: the range.
[Retention(Days = 30, MaxDays = 90, After = Events.Call, Criterion = "die im Voice-System konfigurierte Frist", ConfiguredIn = "Kaifon:RetentionDays", Then = AfterRetention.EraseOrAnonymize)]
public sealed class VoiceCall
{
    /// <summary>Line.</summary>
    [DataItem(DataItems.ConnectionData, Category = Categories.Telephony)]
    public required string Line { get; init; }

    /// <summary>Number.</summary>
    [DataItem(DataItems.CallerNumber, Category = Categories.Telephony)]
    public string? Number { get; init; }

    /// <summary>Start and end.</summary>
    [DataItem(DataItems.CallTime, Category = Categories.Telephony)]
    public required DateTimeOffset At { get; init; }

    /// <summary>Sound, as long as the agent needs it to answer.</summary>
    [DataItem(DataItems.VoiceData, Category = Categories.Transcripts)]
    public string? Speech { get; set; }

    /// <summary>What was said.</summary>
    [DataItem(DataItems.CallTranscript, Category = Categories.Transcripts)]
    public string? Transcript { get; set; }

    /// <summary>The course of the call.</summary>
    [DataItem(DataItems.CallLog, Category = Categories.Transcripts)]
    public string? Log { get; set; }

    /// <summary>Where the call went.</summary>
    [DataItem(DataItems.CallForwarding, Category = Categories.Forwarding)]
    public string? ForwardedTo { get; set; }

    /// <summary>Technical log.</summary>
    [DataItem(DataItems.SystemLogs, Category = Categories.Logs)]
    public string? Diagnostics { get; set; }
}

/// <summary>A request that a caller makes of a practice.</summary>
// Assumed: Kaifon works for the practice here, so that its secrecy covers the condition of Art. 9(2)(h).
[DataProcessing("Kaifon in der Medizin", Units = [Brands.Kaifon], DataSubjects = [DataSubjects.Patients, DataSubjects.Callers],
    Role = ProcessingRole.Processor, OnBehalfOf = "der Praxis, die Sie anrufen")]
[Purpose("Entgegennahme, Strukturierung und Weiterleitung Ihres Anliegens zur Termin- und Praxisorganisation", Basis.Contract, Exclusive = true)]
[Excludes("Für weitere Analysen nutzen wir diese Angaben nicht.")]
[Excludes(Exclusions.Profiling)]
[Excludes(Exclusions.AiTraining)]
[Excludes("Für Marketing nutzen wir diese Angaben nicht.")]
// Assumed: when people learn that they deal with an AI.
[AiInteraction(AiDisclosure.StartOfEachCall)]
[Processor(Services.Smao), RecipientCategory(Services.Customers)]
// Assumed: the range, as for all calls.
[Retention(Days = 30, MaxDays = 90, After = Events.Call, Criterion = "die im Voice-System konfigurierte Frist", ConfiguredIn = "Kaifon:RetentionDays", Then = AfterRetention.EraseOrAnonymize)]
public sealed record PracticeRequest(
    [DataItem(DataItems.FullName)] string Caller,
    [DataItem(DataItems.CallReason)] string Reason,
    [DataItem(DataItems.HealthData, Optional = true)]
    [SpecialCategory(SpecialCategories.Health, Basis.HealthCare, Voluntary = true, ProfessionalSecrecy = "§ 203 Abs. 4 StGB")]
    [SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent, Voluntary = true)]
    string? Health);
