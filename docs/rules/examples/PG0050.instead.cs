[assembly: DataSubjectRights(SafeguardCopies = "We send you a copy of the clauses on request.")]
[assembly: Transfer("Sprechwerk", Mechanisms.SCC, Measures = "Calls are encrypted.")]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", Country = Countries.IN)]
public sealed class CallRecord;
