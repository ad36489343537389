using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class ContradictoryDeclarationTests
{
    [Fact]
    public Task Different_values_are_reported_at_the_later_argument() => Verify(
        """
        [assembly: Processor("Twilio", Country = "US")]
        [Processor("twilio", Country = [|"IE"|])] class CallRecord;
        """,
        "Country of 'twilio' is declared twice with different values: 'US' and 'IE'; write the same in both places, or write it once and only the name elsewhere");

    [Fact]
    public Task A_processor_and_a_controller_of_its_own() => Verify(
        """
        [assembly: Processor("Deichbank", Country = "DE")]
        [[|Recipient("Deichbank")|]] class Payment;
        """,
        "'Deichbank' is declared twice with different values: [Processor] and [Recipient]; write the same in both places, or write it once and only the name elsewhere");

    [Theory]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Twilio\", Country = \"US\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Twilio\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Twilio\", Mechanism = \"DPF\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Condition = \"a\")] class A; [Processor(\"Twilio\", Condition = \"b\")] class B;")]
    [InlineData("[Processor(\"Twilio\", Country = \"US\")] class A; [Processor(\"Sendwerk\", Country = \"DE\")] class B;")]
    public Task What_agrees_or_only_refers_is_not_reported(string source) => AnalyzerRun.Of(new ContradictoryDeclarationAnalyzer(), source).VerifyAsync(TestContext.Current.CancellationToken);

    private static Task Verify(string source, string message) =>
        (AnalyzerRun.Of(new ContradictoryDeclarationAnalyzer(), source) with { Messages = [message] }).VerifyAsync(TestContext.Current.CancellationToken);
}
