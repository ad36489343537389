namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UndisclosedSdkTests
{
    private const string Known = """
        [assembly: KnownProcessor("Sprechwerk", Namespaces = new[] { "Sprechwerk" }, LegalEntity = "Sprechwerk Ltd",
            Country = "IE", GroupCountry = "US")]
        """;

    private const string Library = "namespace Sprechwerk { public class SpeechClient { } }";

    private static CodeFixRun Run(string code) =>
        CodeFixRun.Create(new UndisclosedSdkAnalyzer(), new UndisclosedSdkCodeFix(), Root.German + Known, code, Library);

    [Fact]
    public Task Adds_the_recipient_to_the_containing_class() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")] class Call { object Speak() => new [|Sprechwerk.SpeechClient|](); }
                """
            ) with
            {
                Key = "PG0021:Class:DPF",
            }
        ).VerifyAsync(
            Root.German + Known,
            LongLines.Join(
                """
                [DataProcessing("Anrufe"), Processor("Sprechwerk", LegalEntity = "Sprechwerk Ltd", Country = Countries.IE, \
                GroupCountry = Countries.US, Mechanism = Mechanisms.DPF)] class Call { \
                object Speak() => new Sprechwerk.SpeechClient(); }
                """
            ),
            Library
        );

    [Fact]
    public Task Adds_the_recipient_on_the_assembly() =>
        (
            Run("""class Voice { object Speak() => new [|Sprechwerk.SpeechClient|](); }""") with
            {
                Key = "PG0021:Assembly:SCC",
                Offered = ["of the assembly, transfers on DPF", "of the assembly, transfers on SCC", "of the assembly, transfers on BCR"],
            }
        ).VerifyAsync(
            Root.German
                + Known
                + "\n"
                + LongLines.Join(
                    """
                    [assembly: Processor("Sprechwerk", LegalEntity = "Sprechwerk Ltd", Country = Countries.IE, \
                    GroupCountry = Countries.US, Mechanism = Mechanisms.SCC)]

                    """
                )
        );
}
