using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class SecretRecordingTests
{
    [Fact]
    public Task Sound() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[DataProcessing("Anrufe"), [|CallRecording(Audio = true)|]] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Processing 'Anrufe' records calls but declares no consent and announcement; write Announced = true and ConsentAt = ConsentMoment.StartOfCall once the program does so"
        );

    [Fact]
    public Task A_transcript() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[DataProcessing("Anrufe"), [|CallRecording(Transcript = true)|]] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "Processing 'Anrufe' records calls but declares no announcement; write Announced = true and ConsentAt = ConsentMoment.StartOfCall once the program does so"
        );

    [Fact]
    public Task A_ready_made_one() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[[|DataProcessing(KnownProcessings.CallRecording, Title = "Mitschnitt")|]] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Processing 'Mitschnitt' records calls but declares no consent and announcement; write Announced = true and ConsentAt = ConsentMoment.StartOfCall once the program does so"
        );

    [Fact]
    public Task Recordings_among_the_data() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[DataProcessing("Anrufe")] record CallRecord([DataItem([|DataItems.CallRecording|])] string File);""",
            DiagnosticSeverity.Warning,
            "Processing 'Anrufe' records calls but declares no consent and announcement; add [CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)] to the class once the program does so"
        );

    [Theory]
    [InlineData(
        """[DataProcessing("Schulung"), DataItem(DataItems.CallRecording)] class Training; [DataProcessing("Anrufe"), CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)] class CallRecord;"""
    )]
    [InlineData("""[DataProcessing("Anrufe"), DataItem(DataItems.CallTranscript)] class CallRecord;""")]
    [InlineData("""[DataItem(DataItems.CallRecording)] class CallRecord;""")]
    [InlineData(
        """[DataProcessing("Anrufe"), CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)] class CallRecord;"""
    )]
    [InlineData("""[DataProcessing("Anrufe"), CallRecording(Transcript = true, Announced = true)] class CallRecord;""")]
    [InlineData(
        """[DataProcessing(KnownProcessings.CallRecording), CallRecording(Announced = true, ConsentAt = ConsentMoment.StartOfCall)] class CallRecord;"""
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task What_is_right_or_nothing_to_it_is_not_reported(string source) => RuleRun.VerifyAsync(new SecretRecordingAnalyzer(), source);

    [Fact]
    public Task A_reference_may_say_how_they_are_recorded()
    {
        var run = AnalyzerRun.Create(
            new SecretRecordingAnalyzer(),
            RuleRun.Root + """[DataProcessing("Schulung"), DataItem(DataItems.CallRecording)] class Training;"""
        );
        var library = Manifests.Projects.BuildLibrary(
            "Calls",
            """[PolicyGen.DataProcessing("Anrufe"), PolicyGen.CallRecording(Audio = true, Announced = true, ConsentAt = PolicyGen.ConsentMoment.StartOfCall)] public class CallRecord;"""
        );
        return (run with { Code = run.Code.WithReferences(library.ToReference()) }).VerifyAsync(TestContext.Current.CancellationToken);
    }
}
