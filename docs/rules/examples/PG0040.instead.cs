[assembly: DataProtectionOfficer("Enno Janssen", Organization = "Datenrat GmbH", Email = "janssen@datenrat.example")]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class CallRecord;
