using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnnamedDataSourceTests
{
    [Fact]
    public Task Third_parties() =>
        RuleRun.VerifyReportsAsync(
            new UnnamedDataSourceAnalyzer(),
            """[DataProcessing("Adressen", Source = [|DataSource.ThirdParty|])] class Lead;""",
            DiagnosticSeverity.Warning,
            "Processing 'Adressen' uses data that are not obtained from the person; name the source: SourceName = \"…\""
        );

    [Theory]
    [InlineData("""[DataProcessing("Adressen", Source = DataSource.ThirdParty, SourceName = "Deichbank")] class Lead;""")]
    [InlineData("""[DataProcessing("Adressen", Source = DataSource.DataSubject)] class Lead;""")]
    [InlineData("""[DataProcessing("Adressen")] class Lead;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) =>
        RuleRun.VerifyAsync(new UnnamedDataSourceAnalyzer(), source);
}
