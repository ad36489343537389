using System.Diagnostics.CodeAnalysis;

[DataProcessing("Answering calls")]
[Purpose("Better answers", Basis.LegitimateInterests, Interest = "answers that help", Kind = PurposeKind.AiImprovement)]
[Retention(Months = 6)]
[SuppressMessage("PolicyGen", "PG0020")]
public sealed class CallRecord;
