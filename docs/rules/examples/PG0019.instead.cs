[DataProcessing("Newsletter")]
[Purpose(Purposes.NewsletterDelivery, Basis.Consent)]
[Retention(Until = RetentionEnd.ConsentWithdrawn)]
[Excludes(Exclusions.NewsletterTracking)]
[DataItem(DataItems.EmailAddress)]
public sealed class Subscriber;
