using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnjustifiedSuppressionTests
{
    private const string Using = "using System.Diagnostics.CodeAnalysis;\n";

    [Fact]
    public Task Reports_a_suppression_without_a_reason() =>
        RuleRun.VerifyReportsAsync(
            new UnjustifiedSuppressionAnalyzer(),
            Using + """[[|SuppressMessage("PolicyGen", "PG0020:AI improvement")|]] class CallRecord;""",
            DiagnosticSeverity.Info,
            "PG0020 is suppressed without a reason. Write Justification = \"…\"."
        );

    [Theory]
    [InlineData("""[assembly: [|SuppressMessage("PolicyGen", "PG0020")|]]""")]
    [InlineData("""[module: [|SuppressMessage("PolicyGen", "PG0020", Scope = "type", Target = "~T:CallRecord")|]]""")]
    [InlineData("""[[|SuppressMessage("PolicyGen", "PG0020", Justification = "")|]] class CallRecord;""")]
    [InlineData("""[[|SuppressMessage("PolicyGen", "PG0020", Justification = " ")|]] class CallRecord;""")]
    [InlineData("""[[|SuppressMessage("PolicyGen", "PG0020", Justification = null)|]] class CallRecord;""")]
    [InlineData("""[[|SuppressMessage("PolicyGen", "PG0020", Justification = "<Pending>")|]] class CallRecord;""")]
    [InlineData("""[[|System.Diagnostics.CodeAnalysis.SuppressMessageAttribute("PolicyGen", "PG0020")|]] class CallRecord;""")]
    [InlineData("""[[|SuppressMessage(checkId: "PG0020", category: "PolicyGen")|]] class CallRecord;""")]
    [InlineData(
        """
            class CallRecord { private const string Id = "PG" + "0017"; [[|SuppressMessage("PolicyGen", Id)|]]
                public string? Email { get; set; } }
            """
    )]
    [InlineData("""record CallRecord([[|SuppressMessage("PolicyGen", "PG0017")|]] string Email);""")]
    [InlineData("""class CallRecord { [[|SuppressMessage("PolicyGen", "PG0055")|]] void Send() { } }""")]
    public Task Reports_suppressions_in_every_place(string source) =>
        RuleRun.VerifyAsync(new UnjustifiedSuppressionAnalyzer(), Using + source);

    [Theory]
    [InlineData("""[SuppressMessage("PolicyGen", "PG0020", Justification = "Abwägung vom 5. Mai 2026")] class CallRecord;""")]
    [InlineData("""[SuppressMessage("Design", "CA1000")] class CallRecord;""")]
    [InlineData("""[SuppressMessage("Design", "PGX001")] class CallRecord;""")]
    [InlineData("""[SuppressMessage("Design", "PG")] class CallRecord;""")]
    [InlineData("""[SuppressMessage("Design", null!)] class CallRecord;""")]
    [InlineData(
        """
            [Own.SuppressMessage("PolicyGen", "PG0020")] class CallRecord; namespace Own {
                class SuppressMessageAttribute(string category, string id) : System.Attribute {
                public string Category => category; public string Id => id; } }
            """
    )]
    public Task Is_silent_on_justified_and_foreign_suppressions(string source) =>
        RuleRun.VerifyAsync(new UnjustifiedSuppressionAnalyzer(), Using + source);

    [Theory]
    [InlineData("[SuppressMessage] class CallRecord;")]
    [InlineData("[SuppressMessage(\"PolicyGen\")] class CallRecord;")]
    [InlineData("[SuppressMessage(\"PolicyGen\", Missing)] class CallRecord;")]
    [InlineData("[SuppressMessage(\"PolicyGen\", \"PG0020\", Justification = Missing)] class CallRecord;")]
    public Task Leaves_code_that_does_not_compile_to_the_compiler(string source) =>
        (AnalyzerRun.Create(new UnjustifiedSuppressionAnalyzer(), Using + source) with { InputMayNotCompile = true }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
}
