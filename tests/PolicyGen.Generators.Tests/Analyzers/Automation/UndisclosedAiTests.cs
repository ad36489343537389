using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UndisclosedAiTests
{
    [Fact]
    public Task Reports_an_AI_interaction_without_a_time_of_disclosure() =>
        RuleRun.VerifyReportsAsync(
            new UndisclosedAiAnalyzer(),
            """[DataProcessing("Assistent"), [|AiInteraction|]] class Chat;""",
            DiagnosticSeverity.Error,
            "Processing 'Assistent' lets an AI talk to people but does not say when they are told. Write, for example, "
                + "AiDisclosure.StartOfEachCall once the program tells them."
        );

    [Fact]
    public Task Reports_a_ready_made_processing() =>
        RuleRun.VerifyReportsAsync(
            new UndisclosedAiAnalyzer(),
            """[[|DataProcessing(KnownProcessings.AiChat, Title = "Chat")|]] class Chat;""",
            DiagnosticSeverity.Error,
            "Processing 'Chat' lets an AI talk to people but does not say when they are told. Write, for example, "
                + "AiDisclosure.StartOfEachCall once the program tells them."
        );

    [Theory]
    [InlineData("""[DataProcessing("Assistent"), AiInteraction(AiDisclosure.FirstMessage)] class Chat;""")]
    [InlineData("""[DataProcessing(KnownProcessings.AiChat), AiInteraction(AiDisclosure.Banner)] class Chat;""")]
    [InlineData("""[DataProcessing("Formular")] class Form;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new UndisclosedAiAnalyzer(), source);
}
