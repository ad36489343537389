[DataProcessing("Newsletter")]
[Purpose(Purposes.NewsletterDelivery, Basis.Consent)]
[Retention(Until = RetentionEnd.ConsentWithdrawn)]
public sealed class Subscriber
{
    public Guid Id { get; set; }

    [DataItem(DataItems.FirstName)]
    public string? FirstName { get; set; }

    [DataItem(DataItems.EmailAddress)]
    public required string Email { get; set; }
}
