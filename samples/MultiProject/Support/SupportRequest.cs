using PolicyGen;

namespace Rufwerk.Support;

/// <summary>A question that somebody sent.</summary>
[DataProcessing("Support requests", DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.CustomerSupport, Basis.Contract)]
[Processor("Nordwerk Rechenzentrum")]
[Retention(Years = 1, After = Events.CaseClosure, Then = AfterRetention.Erase)]
internal sealed class SupportRequest
{
    [DataItem(DataItems.EmailAddress)]
    public required string Email { get; init; }

    [DataItem(DataItems.Enquiry)]
    public required string Question { get; init; }
}
