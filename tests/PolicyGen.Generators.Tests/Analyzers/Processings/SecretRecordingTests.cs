using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class SecretRecordingTests
{
    [Fact]
    public Task Reports_an_audio_recording() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[DataProcessing("Anrufe"), [|CallRecording(Audio = true)|]] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Processing 'Anrufe' records calls but declares no consent and announcement. Write Announced = true and "
                + "ConsentAt = ConsentMoment.StartOfCall once the program does both."
        );

    [Fact]
    public Task Reports_a_transcript() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[DataProcessing("Anrufe"), [|CallRecording(Transcript = true)|]] class CallRecord;""",
            DiagnosticSeverity.Warning,
            "Processing 'Anrufe' records calls but declares no announcement. Write Announced = true and ConsentAt = "
                + "ConsentMoment.StartOfCall once the program does both."
        );

    [Fact]
    public Task Reports_a_ready_made_processing() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[[|DataProcessing(KnownProcessings.CallRecording, Title = "Mitschnitt")|]] class CallRecord;""",
            DiagnosticSeverity.Error,
            "Processing 'Mitschnitt' records calls but declares no consent and announcement. Write Announced = true and "
                + "ConsentAt = ConsentMoment.StartOfCall once the program does both."
        );

    [Fact]
    public Task Reports_recordings_among_the_data_items() =>
        RuleRun.VerifyReportsAsync(
            new SecretRecordingAnalyzer(),
            """[DataProcessing("Anrufe")] record CallRecord([DataItem([|DataItems.CallRecording|])] string File);""",
            DiagnosticSeverity.Warning,
            "Processing 'Anrufe' holds recorded calls, but no processing says how they are recorded. Add "
                + "[CallRecording(Audio = true, Announced = true, ConsentAt = ConsentMoment.StartOfCall)] to the class once "
                + "the program announces the recording and asks for consent."
        );

    [Theory]
    [InlineData(
        """
            [DataProcessing("Schulung"), DataItem(DataItems.CallRecording)] class Training;
                [DataProcessing("Anrufe"), CallRecording(Audio = true, Announced = true,
                ConsentAt = ConsentMoment.StartOfCall)] class CallRecord;
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), DataItem(DataItems.CallTranscript)] class CallRecord;""")]
    [InlineData("""[DataItem(DataItems.CallRecording)] class CallRecord;""")]
    [InlineData(
        """
            [DataProcessing("Anrufe"), CallRecording(Audio = true, Announced = true,
                ConsentAt = ConsentMoment.StartOfCall)] class CallRecord;
            """
    )]
    [InlineData("""[DataProcessing("Anrufe"), CallRecording(Transcript = true, Announced = true)] class CallRecord;""")]
    [InlineData(
        """
            [DataProcessing(KnownProcessings.CallRecording), CallRecording(Announced = true,
                ConsentAt = ConsentMoment.StartOfCall)] class CallRecord;
            """
    )]
    [InlineData("""[Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)] class CallRecord;""")]
    public Task Is_silent_on_correct_or_unrelated_declarations(string source) => RuleRun.VerifyAsync(new SecretRecordingAnalyzer(), source);

    [Fact]
    public Task A_reference_can_declare_how_calls_are_recorded()
    {
        var run = AnalyzerRun.Create(
            new SecretRecordingAnalyzer(),
            RuleRun.Root + """[DataProcessing("Schulung"), DataItem(DataItems.CallRecording)] class Training;"""
        );
        var library = Manifests.Projects.BuildLibrary(
            "Calls",
            """
            [PolicyGen.DataProcessing("Anrufe"), PolicyGen.CallRecording(Audio = true, Announced = true,
                ConsentAt = PolicyGen.ConsentMoment.StartOfCall)] public class CallRecord;
            """
        );
        return (run with { Code = run.Code.WithReferences(library.ToReference()) }).VerifyAsync(TestContext.Current.CancellationToken);
    }
}
