using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoPurposeTests
{
    [Fact]
    public Task A_processing_without_purpose() =>
        RuleRun.VerifyReportsAsync(
            new NoPurposeAnalyzer(),
            """[[|DataProcessing("Anrufe")|], Retention(Days = 7)] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Processing 'Anrufe' declares no purpose; add [Purpose(Purposes.…, Basis.…)]"
        );

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Purpose("Termine", Basis.Contract)] class CallRecord;""")]
    [InlineData("""[DataProcessing(KnownProcessings.ServerLogs)] class Logs;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) => RuleRun.VerifyAsync(new NoPurposeAnalyzer(), source);
}
