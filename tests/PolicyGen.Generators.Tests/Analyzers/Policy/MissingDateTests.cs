using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class MissingDateTests
{
    [Fact]
    public Task Reports_a_policy_without_a_date() =>
        RuleRun.VerifyReportsAsync(
            new MissingDateAnalyzer(),
            """[assembly: [|PrivacyPolicy(Languages = "de")|]]""",
            DiagnosticSeverity.Warning,
            "The policy has no date. Write AsOf = \"yyyy-MM-dd\"."
        );

    [Theory]
    [InlineData(RuleRun.Root + """class Empty;""")]
    [InlineData("""[assembly: PrivacyPolicy(AsOf = "2026-11")]""")]
    [InlineData("""[assembly: PrivacyPolicy(AsOf = "soon")]""")]
    [InlineData("""[assembly: DataController("Rufwerk GmbH")]""")]
    [InlineData(RuleRun.Root + """[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new MissingDateAnalyzer(), source);
}
