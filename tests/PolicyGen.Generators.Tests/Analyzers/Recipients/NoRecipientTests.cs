using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class NoRecipientTests
{
    [Fact]
    public Task Reports_an_AI_interaction() =>
        RuleRun.VerifyReportsAsync(
            new NoRecipientAnalyzer(),
            """[DataProcessing("Assistent"), [|AiInteraction(AiDisclosure.FirstMessage)|]] class Chat;""",
            DiagnosticSeverity.Warning,
            "Processing 'Assistent' names no recipient. Add [Processor(…)] for the provider, or [NoRecipients(\"…\")] "
                + "with the reason if it runs on your own servers."
        );

    [Fact]
    public Task Reports_a_ready_made_processing() =>
        RuleRun.VerifyReportsAsync(
            new NoRecipientAnalyzer(),
            """[[|DataProcessing(KnownProcessings.CallRecording, Title = "Mitschnitt")|]] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "Processing 'Mitschnitt' names no recipient. Add [Processor(…)] for the provider, or [NoRecipients(\"…\")] "
                + "with the reason if it runs on your own servers."
        );

    [Fact]
    public Task Reports_ready_made_hosting() =>
        RuleRun.VerifyAsync(new NoRecipientAnalyzer(), """[[|DataProcessing(KnownProcessings.Hosting)|]] class Website;""");

    [Theory]
    [InlineData("""[DataProcessing(KnownProcessings.Hosting), Processor("Deichhost")] class Website;""")]
    [InlineData("""[DataProcessing(KnownProcessings.Hosting), NoRecipients("eigene Server")] class Website;""")]
    [InlineData("""[DataProcessing(KnownProcessings.ServerLogs)] class Logs;""")]
    [InlineData("""[DataProcessing("Assistent"), AiInteraction(AiDisclosure.FirstMessage), Processor("Twilio")] class Chat;""")]
    [InlineData("""[DataProcessing("Assistent"), AiInteraction(AiDisclosure.FirstMessage), NoRecipients("eigene Server")] class Chat;""")]
    [InlineData(
        """
            [DataProcessing("Assistent"), AiInteraction(AiDisclosure.FirstMessage)]
                record Chat([DataItem("Text"), Processor("Twilio")] string Text);
            """
    )]
    [InlineData(
        """
            [DataProcessing("Assistent"), AiInteraction(AiDisclosure.FirstMessage)] class Chat;
            [UsedIn(typeof(Chat)), Processor("Twilio")] record Dto([DataItem("Text")] string Text);
            """
    )]
    [InlineData("""[DataProcessing("Formular")] class Form;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new NoRecipientAnalyzer(), source);
}
