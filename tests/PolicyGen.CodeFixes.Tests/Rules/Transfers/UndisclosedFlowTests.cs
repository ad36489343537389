namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UndisclosedFlowTests
{
    private const string Known =
        Root.German
        + """
            [assembly: KnownProcessor("Sprechwerk", Namespaces = new[] { "Sprechwerk" })]

            """;

    private const string Code = """
        class App(Sprechwerk.SpeechClient client)
        {
            void Run(Call call, Letter letter) { client.Send([|call.Text|]); client.Send([|letter.Text|]); }
        }
        """;

    private static readonly CodeUnderTest s_library = CodeUnderTest.Create(
        "namespace Sprechwerk { public class SpeechClient { public void Send(string text) { } } }"
    ) with
    {
        AssemblyName = "Sprechwerk",
    };

    private static CodeFixRun Run(params string[] texts)
    {
        var run = CodeFixRun.Create(new UndisclosedFlowAnalyzer(), new UndisclosedFlowCodeFix(), texts);
        return run with { Code = run.Code.WithReferences(s_library.ToReference()) };
    }

    [Fact]
    public Task Adds_the_recipient_to_the_class_of_the_data() =>
        (
            Run(
                Known,
                """
                [DataProcessing("Anrufe")] record Call([DataItem("Inhalt")] string Text);
                [DataProcessing("Post"), Processor("Sprechwerk")] record Letter([DataItem("Inhalt")] string Text);
                """,
                Code.Replace("[|letter.Text|]", "letter.Text", StringComparison.Ordinal)
            ) with
            {
                Offered = ["Name Sprechwerk on 'Call'"],
            }
        ).VerifyAsync(
            Known,
            """
            [DataProcessing("Anrufe"), Processor("Sprechwerk")] record Call([DataItem("Inhalt")] string Text);
            [DataProcessing("Post"), Processor("Sprechwerk")] record Letter([DataItem("Inhalt")] string Text);
            """,
            Plain
        );

    [Fact]
    public Task Uses_the_attribute_that_discloses_the_recipient_elsewhere() =>
        Run(
                Known,
                """
                [DataProcessing("Anrufe")] record Call([DataItem("Inhalt")] string Text);
                [DataProcessing("Post"), Recipient("Sprechwerk", Country = "DE")] record Letter([DataItem("Inhalt")] string Text);
                """,
                Code.Replace("[|letter.Text|]", "letter.Text", StringComparison.Ordinal)
            )
            .VerifyAsync(
                Known,
                """
                [DataProcessing("Anrufe"), Recipient("Sprechwerk")] record Call([DataItem("Inhalt")] string Text);
                [DataProcessing("Post"), Recipient("Sprechwerk", Country = "DE")] record Letter([DataItem("Inhalt")] string Text);
                """,
                Plain
            );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                Known,
                """
                [DataProcessing("Anrufe")] record Call([DataItem("Inhalt")] string Text);
                [DataProcessing("Post")]
                record Letter([DataItem("Inhalt")] string Text);
                """,
                Code
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                Known,
                """
                [DataProcessing("Anrufe"), Processor("Sprechwerk")] record Call([DataItem("Inhalt")] string Text);
                [DataProcessing("Post")]
                [Processor("Sprechwerk")]
                record Letter([DataItem("Inhalt")] string Text);
                """,
                Plain
            );

    private static string Plain => Code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
