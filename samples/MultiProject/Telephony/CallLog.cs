using PolicyGen;

[assembly: Translation("en", "Anrufprotokoll", "Log of calls")]
[assembly: Translation("en", "Auftragsverarbeitungsvertrag", "data processing agreement")]

namespace Rufwerk.Telephony;

/// <summary>Who called when.</summary>
[DataProcessing("Anrufprotokoll", DataSubjects = new[] { DataSubjects.Callers })]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Processor("Nordwerk Rechenzentrum")]
[Processor(
    "Leitungswerk",
    LegalEntity = "Leitungswerk Telefonie GmbH",
    Country = Countries.DE,
    Role = Roles.Telephony,
    ContractOn = "2026-02-11",
    ContractName = "Auftragsverarbeitungsvertrag"
)]
[Retention(Months = 3, After = Events.Call, Then = AfterRetention.Erase)]
public sealed class CallLog
{
    /// <summary>The number that called.</summary>
    [DataItem(DataItems.CallerNumber)]
    public string Caller { get; set; } = "";

    /// <summary>When the call ended.</summary>
    [DataItem(DataItems.CallTime)]
    public DateTimeOffset EndedAt { get; set; }
}
