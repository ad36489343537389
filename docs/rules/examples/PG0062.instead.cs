[assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-22", Version = "1.1")]
[assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
    Country = Countries.DE, State = "DE-NI", Email = "info@rufwerk.example")]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", Country = Countries.DE)]
public sealed class CallRecord;
