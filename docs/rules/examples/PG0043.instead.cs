[DataProcessing("Business contacts", Source = DataSource.PublicSource, SourceName = "the commercial register")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Years = 2)]
public sealed class BusinessContact;
