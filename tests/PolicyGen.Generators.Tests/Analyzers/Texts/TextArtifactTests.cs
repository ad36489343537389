using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class TextArtifactTests
{
    [Fact]
    public Task Reports_markup_in_a_title() =>
        RuleRun.VerifyReportsAsync(
            new TextArtifactAnalyzer(),
            """[DataProcessing([|"**Anrufe**"|])] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "DataProcessing.Processing contains '**Anrufe**', which looks like an artifact of an editor or a language model. Remove it."
        );

    [Fact]
    public Task Reports_traces_of_a_language_model() =>
        RuleRun.VerifyReportsAsync(
            new TextArtifactAnalyzer(),
            """[assembly: PolicyNote(PolicySection.Security, [|"Siehe oben :contentReference[oaicite:4]{index=4}"|])]""",
            DiagnosticSeverity.Warning,
            "PolicyNote.Text contains ':contentReference[', which looks like an artifact of an editor or a language model. Remove it."
        );

    [Fact]
    public Task Reports_sentences_without_a_space_between_them() =>
        RuleRun.VerifyReportsAsync(
            new TextArtifactAnalyzer(),
            """[DataProcessing("Anrufe"), Purpose([|"Wir rufen zurück.Danach ist Schluss."|])] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "Purpose.Text contains '.', which looks like an artifact of an editor or a language model. Remove it."
        );

    [Fact]
    public Task Reports_a_text_on_a_class_that_is_only_used_in_another() =>
        RuleRun.VerifyReportsAsync(
            new TextArtifactAnalyzer(),
            """
            [DataProcessing("Anrufe")] class Calls;
            [UsedIn(typeof(Calls))] record Dto([DataItem([|"<b>Name</b>"|])] string Name);
            """,
            DiagnosticSeverity.Warning,
            "DataItem.Label contains '<b>', which looks like an artifact of an editor or a language model. Remove it."
        );

    [Theory]
    [InlineData("""[DataProcessing("Anrufe"), Purpose("Wir rufen zurück. Danach ist Schluss.")] class CallRecord;""")]
    [InlineData(
        """
            [assembly: DataController("Rufwerk GmbH", Email = "Anna.Schmidt@Rufwerk.example",
                Website = "https://Www.Rufwerk.Example/Ueber.Uns")]
            """
    )]
    [InlineData(
        """
            namespace App.Calls { [DataProcessing("Anrufe")] class CallRecord; }
            namespace App { [UsedIn(typeof(App.Calls.CallRecord))] record Dto([DataItem("Name")] string Name); }
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), Retention(Days = 7, ConfiguredIn = "Logging.Retention.Days")] class CallRecord;""")]
    [InlineData(
        """
            [assembly: PolicyNote(PolicySection.General,
                "EU-weit und in den USA, nicht nur unter www.rufwerk.de oder https://www.rufwerk.de/über-uns")]
            """
    )]
    [InlineData("""[DataProcessing("Anrufe")] record CallRecord([DataItem(DataItems.PhoneNumber)] string Caller);""")]
    [InlineData("""[DataProcessing("Anrufe, z.B. von Kunden, nach Art. 6 Abs. 1 lit. b")] class CallRecord;""")]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new TextArtifactAnalyzer(), source);
}
