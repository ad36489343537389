[DataProcessing("Answering calls")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Purpose("Training of our language model", Basis.Consent,
    Kind = PurposeKind.AiImprovement, WithdrawBy = "by e-mail to info@rufwerk.example")]
[Retention(Months = 6)]
public sealed class CallRecord;
