// PrivacyPolicy.lock.json was accepted before the recipient was declared.
[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Sprechwerk", Country = Countries.DE)]
public sealed class CallRecord;
