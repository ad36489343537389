using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoPurposeTests
{
    [Fact]
    public Task Reports_a_processing_without_a_purpose() =>
        RuleRun.VerifyReportsAsync(
            new NoPurposeAnalyzer(),
            """[[|DataProcessing("Anrufe")|], Retention(Days = 7)] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Processing 'Anrufe' declares no purpose. Add [Purpose(Purposes.…, Basis.…)]."
        );

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Purpose("Termine", Basis.Contract)] class CallRecord;""")]
    [InlineData("""[DataProcessing(KnownProcessings.ServerLogs)] class Logs;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new NoPurposeAnalyzer(), source);
}
