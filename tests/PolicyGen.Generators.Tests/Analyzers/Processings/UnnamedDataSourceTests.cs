using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnnamedDataSourceTests
{
    [Fact]
    public Task Reports_third_parties_without_a_name() =>
        RuleRun.VerifyReportsAsync(
            new UnnamedDataSourceAnalyzer(),
            """[DataProcessing("Adressen", Source = [|DataSource.ThirdParty|])] class Lead;""",
            DiagnosticSeverity.Warning,
            "Processing 'Adressen' uses data that are not obtained from the person but names no source. Write SourceName = \"…\"."
        );

    [Theory]
    [InlineData("""[DataProcessing("Adressen", Source = DataSource.ThirdParty, SourceName = "Deichbank")] class Lead;""")]
    [InlineData("""[DataProcessing("Adressen", Source = DataSource.DataSubject)] class Lead;""")]
    [InlineData("""[DataProcessing("Adressen")] class Lead;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) =>
        RuleRun.VerifyAsync(new UnnamedDataSourceAnalyzer(), source);
}
