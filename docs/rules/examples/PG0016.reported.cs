[DataProcessing("Calls for our customers", DataSubjects = new[] { DataSubjects.CustomersOfCustomers })]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class CallRecord;
