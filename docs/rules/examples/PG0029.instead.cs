[assembly: Transfer("Sprechwerk", Mechanisms.DPF, VerifiedOn = "2026-10-05")]

[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", Country = Countries.US)]
public sealed class CallRecord;
