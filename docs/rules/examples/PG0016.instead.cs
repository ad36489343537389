[DataProcessing("Calls for our customers", DataSubjects = new[] { DataSubjects.CustomersOfCustomers })]
[Purpose(Purposes.EnquiryAnswering, Basis.LegitimateInterests, Interest = "We answer the calls that our customers hand over to us")]
[Retention(Months = 6)]
public sealed class CallRecord;
