using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Transfers.Flow;

public sealed class UnusedDisclosureTests
{
    private const string Draft = """
        [DataProcessing("Entwürfe"), [|Processor("OpenAI")|]] class Draft { [DataItem("Entwurf")]
            public string Text { get; set; } = ""; }
        """;

    [Fact]
    public Task Reports_a_recipient_that_receives_only_other_data() =>
        (
            Run("client.CompleteChat(new ChatMessage(summary.Text + call.City)); var draft = new Draft(); draft.Text = \"\";", Draft) with
            {
                Severity = DiagnosticSeverity.Info,
                Messages = ["Nothing in 'Draft' seems to reach OpenAI in this project. Remove the declaration if it is out of date."],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(
        "the data go there",
        "client.CompleteChat(new ChatMessage(summary.Text + call.City)); client.CompleteChat(new ChatMessage(new Draft().Text));"
    )]
    [InlineData(
        "the whole object goes there",
        "client.CompleteChat(new ChatMessage(summary.Text + call.City)); client.CompleteChat(new "
            + "ChatMessage(JsonSerializer.Serialize(new Draft { Text = \"\" })));"
    )]
    [InlineData(
        "the data go there redacted",
        "client.CompleteChat(new ChatMessage(summary.Text + call.City)); client.CompleteChat(new ChatMessage(Redact(new "
            + "Draft().Text))); string Redact(string text) => text;"
    )]
    [InlineData("no code mentions the data", "client.CompleteChat(new ChatMessage(summary.Text + call.City));")]
    [InlineData("nothing is sent to the recipient", "MessageResource.Create(new Draft().Text, summary.Text, call.City);")]
    public Task Is_silent_when_the_disclosure_may_be_needed(string name, string body)
    {
        TestContext.Current.AddAttachment("case", name);
        return Run(body, Draft.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
            .VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(
        "a class that stands for a processing elsewhere",
        """[DataProcessing("Entwürfe"), Processor("OpenAI")] abstract class Drafts;"""
    )]
    [InlineData(
        "a class that inherits",
        """
            [DataProcessing("Kurzes"), Processor("OpenAI")] class Short : Summary2; [DataProcessing("Z")]
                class Summary2 { [DataItem("x")] public string Text { get; set; } = "";
                public void Send(ChatClient client) => client.CompleteChat(new ChatMessage(Text)); }
            """
    )]
    [InlineData(
        "software of one's own servers",
        """
            [DataProcessing("Entwürfe"), Processor("OpenAI", SelfHosted = true)] class Draft {
                [DataItem("Entwurf")] public string Text { get; set; } = ""; string Read() => Text; }
            """
    )]
    [InlineData(
        "a class that is used in another",
        """
            [DataProcessing("Ganzes"), Processor("OpenAI")] class Whole { [DataItem("x")] public string Text {
                get; set; } = ""; string Read() => Text; } [UsedIn(typeof(Whole))] class Part { [DataItem("y")]
                public string Text { get; set; } = ""; public void Send(ChatClient client)
                => client.CompleteChat(new ChatMessage(Text)); }
            """
    )]
    public Task Is_silent_on_declarations_that_code_cannot_disprove(string name, string members)
    {
        TestContext.Current.AddAttachment("case", name);
        return Run("client.CompleteChat(new ChatMessage(summary.Text + call.City));", members)
            .VerifyAsync(TestContext.Current.CancellationToken);
    }

    private static AnalyzerRun Run(string body, string members) =>
        FlowRun.Create(new UnusedDisclosureAnalyzer(), FlowRun.WrapInMethod(body, members));
}
