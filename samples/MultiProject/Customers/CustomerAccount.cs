using PolicyGen;

[assembly: Translation("en", "Kundenkonto", "Customer account")]

namespace Rufwerk.Customers;

/// <summary>The account of a customer, in every app that knows customers.</summary>
[DataProcessing("Kundenkonto", DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.AccountManagement, Basis.Contract)]
[Processor("Nordwerk Rechenzentrum")]
[Retention(Until = RetentionEnd.ContractEnd, Then = AfterRetention.Erase)]
public sealed class CustomerAccount
{
    [DataItem(DataItems.CustomerNumber)]
    public required string Number { get; init; }

    [DataItem(DataItems.FullName)]
    public required string Name { get; set; }

    [DataItem(DataItems.EmailAddress)]
    public required string Email { get; set; }
}
