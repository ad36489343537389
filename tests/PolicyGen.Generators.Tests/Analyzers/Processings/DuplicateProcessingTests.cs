using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class DuplicateProcessingTests
{
    [Fact]
    public Task Reports_two_classes_with_the_same_title() =>
        RuleRun.VerifyReportsAsync(
            new DuplicateProcessingAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Telefonie")] class CallRecord { [DataItem("Nummer")] public string? Caller { get; set; } }
                [[|DataProcessing("Telefonie")|]] record CallRecordDto([DataItem("Nummer")] string Caller);
                """,
            DiagnosticSeverity.Warning,
            "'CallRecord' and 'CallRecordDto' are processings with the same title, 'Telefonie'. Write "
                + "[UsedIn(typeof(CallRecord))] instead of [DataProcessing] here, or another title."
        );

    [Fact]
    public Task Reports_two_classes_with_the_same_ready_made_processing() =>
        RuleRun.VerifyAsync(
            new DuplicateProcessingAnalyzer(),
            RuleRun.Root
                + """[DataProcessing(KnownProcessings.ServerLogs)] class A; [[|DataProcessing(KnownProcessings.ServerLogs)|]] class B;"""
        );

    [Theory]
    [InlineData(
        """[DataProcessing("Telefonie")] class CallRecord; [UsedIn(typeof(CallRecord))] record Dto([DataItem("Nummer")] string Caller);"""
    )]
    [InlineData("""[DataProcessing("Telefonie")] class CallRecord; [DataProcessing("Nachrichten")] class Message;""")]
    [InlineData(
        """
            [DataProcessing(KnownProcessings.ServerLogs)] class A;
                [DataProcessing(KnownProcessings.ServerLogs, Title = "Protokolle der App")] class B;
            """
    )]
    [InlineData("""[DataProcessing("Telefonie", Units = ["Nord"])] class A; [DataProcessing("Telefonie", Units = ["Süd"])] class B;""")]
    [InlineData(
        """
            [DataProcessing("Telefonie", Role = ProcessingRole.Processor, OnBehalfOf = "der Praxis")] class A;
                [DataProcessing("Telefonie")] class B;
            """
    )]
    [InlineData("""namespace A { [Retention(Days = 7)] class Log; } namespace B { [Retention(Days = 7)] class Log; }""")]
    public Task Is_silent_on_different_processings(string source) =>
        RuleRun.VerifyAsync(new DuplicateProcessingAnalyzer(), RuleRun.Root + source);

    [Fact]
    public Task Is_silent_in_a_project_that_is_not_a_root() =>
        RuleRun.VerifyAsync(
            new DuplicateProcessingAnalyzer(),
            """[DataProcessing("Telefonie")] class A; [DataProcessing("Telefonie")] class B;"""
        );
}
