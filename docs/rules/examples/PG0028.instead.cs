[assembly: DataSubjectRights(SafeguardCopies = "We send you a copy of the clauses on request.")]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", Country = Countries.IN, Mechanism = Mechanisms.SCC)]
public sealed class CallRecord;
