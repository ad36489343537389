using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class DanglingReferenceTests
{
    [Fact]
    public Task A_transfer_to_a_misspelt_recipient() => Verify(
        """
        [assembly: Transfer([|"Twillio"|], "SCC")]
        [Processor("Twilio", Country = "US")] class CallRecord;
        """,
        "'Transfer' refers to 'Twillio', which is not declared; did you mean \"Twilio\"?");

    [Fact]
    public Task A_transfer_to_nobody() => Verify(
        """[assembly: Transfer([|"Sendwerk"|], "SCC")]""",
        "'Transfer' refers to 'Sendwerk', which is not declared; add [Processor(\"Sendwerk\", ...)] or [Recipient(\"Sendwerk\", ...)]");

    [Fact]
    public Task A_declared_recipient_fixes_it_whatever_its_case() => AnalyzerRun.Of(
        new DanglingReferenceAnalyzer(),
        """
        [assembly: Transfer("TWILIO", "SCC")]
        record CallRecord([DataItem("a"), Processor("Twilio", Country = "US")] string Caller) { }
        """,
        "[Processor(\"Twilio\")] class Other;").VerifyAsync(TestContext.Current.CancellationToken);

    private static Task Verify(string source, string message) =>
        (AnalyzerRun.Of(new DanglingReferenceAnalyzer(), source) with { Messages = [message] }).VerifyAsync(TestContext.Current.CancellationToken);
}
