[DataProcessing("Business contacts", Source = DataSource.PublicSource)]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Years = 2)]
public sealed class BusinessContact;
