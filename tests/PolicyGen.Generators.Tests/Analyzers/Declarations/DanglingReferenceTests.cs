using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class DanglingReferenceTests
{
    [Fact]
    public Task Reports_a_transfer_to_a_misspelled_recipient() =>
        VerifyAsync(
            """
            [assembly: Transfer([|"Twillio"|], "SCC")]
            [Processor("Twilio", Country = "US")] class CallRecord;
            """,
            "'Transfer' refers to 'Twillio', which is not declared. Did you mean \"Twilio\"?"
        );

    [Fact]
    public Task Reports_a_transfer_to_an_undeclared_recipient() =>
        VerifyAsync(
            """[assembly: Transfer([|"Sendwerk"|], "SCC")]""",
            "'Transfer' refers to 'Sendwerk', which is not declared. Add [Processor(\"Sendwerk\", …)] or [Recipient(\"Sendwerk\", …)]."
        );

    [Fact]
    public Task Is_silent_on_a_declared_recipient_ignoring_case() =>
        AnalyzerRun
            .Create(
                new DanglingReferenceAnalyzer(),
                """
                [assembly: Transfer("TWILIO", "SCC")]
                record CallRecord([DataItem("a"), Processor("Twilio", Country = "US")] string Caller) { }
                """,
                "[Processor(\"Twilio\")] class Other;"
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_a_contact_channel_without_a_number() =>
        RuleRun.VerifyReportsAsync(
            new DanglingReferenceAnalyzer(),
            RuleRun.Root
                + """
                [DataProcessing("Anfragen", Channels = [|new[] { ContactChannel.Phone, ContactChannel.Fax,
                    ContactChannel.Post }|])] class Request;
                """,
            Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
            "Processing 'Anfragen' offers the channel Fax, but the controller declares no number for it. Write Fax = \"…\" "
                + "on [assembly: DataController], or remove the channel."
        );

    [Theory]
    [InlineData("Rechenwerk", "Add [assembly: Processor(\"Rechenwerk\", …)] with the country of its servers.")]
    [InlineData("Serverwerc", "Did you mean \"Serverwerk\"?")]
    public Task Reports_a_hosting_provider_that_is_not_a_recipient(string host, string remedy) =>
        RuleRun.VerifyReportsAsync(
            new DanglingReferenceAnalyzer(),
            RuleRun.Root
                + $$"""
                [assembly: Processor("Serverwerk", Country = "DE")]
                    [assembly: Processor("Chatwerk", SelfHosted = true, HostedBy = [|"{{host}}"|])]
                    [DataProcessing("Anfragen")] class Request;
                """,
            Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
            $"'Chatwerk' is hosted by '{host}', which is not a declared recipient. {remedy}"
        );

    [Fact]
    public Task Reports_a_misspelled_processing_of_a_joint_controller() =>
        RuleRun.VerifyReportsAsync(
            new DanglingReferenceAnalyzer(),
            RuleRun.Root
                + """[assembly: JointController("Nordwerk", For = [|"Jahrestagun"|])] [DataProcessing("Jahrestagung")] class Meeting;""",
            Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
            "'Nordwerk' refers to 'Jahrestagun', which is not the title of a processing. Did you mean \"Jahrestagung\"?"
        );

    [Theory]
    [InlineData("Jahrestagung")]
    [InlineData("der Betrieb der Seite bei Netzwerk")]
    public Task Is_silent_on_the_subject_of_a_joint_controller(string subject) =>
        RuleRun.VerifyAsync(
            new DanglingReferenceAnalyzer(),
            RuleRun.Root
                + $$"""[assembly: JointController("Nordwerk", For = "{{subject}}")] [DataProcessing("Jahrestagung")] class Meeting;"""
        );

    [Fact]
    public Task Is_silent_on_a_declared_hosting_provider() =>
        RuleRun.VerifyAsync(
            new DanglingReferenceAnalyzer(),
            RuleRun.Root
                + """
                [assembly: Processor("Serverwerk", Country = "DE")]
                    [assembly: Processor("Chatwerk", SelfHosted = true, HostedBy = "SERVERWERK")]
                    [DataProcessing("Anfragen")] class Request;
                """
        );

    [Fact]
    public Task Is_silent_in_a_library_on_an_undeclared_hosting_provider() =>
        RuleRun.VerifyAsync(
            new DanglingReferenceAnalyzer(),
            """[DataProcessing("Anfragen"), Processor("Chatwerk", SelfHosted = true, HostedBy = "Rechenwerk")] class Request;"""
        );

    [Fact]
    public Task Is_silent_in_a_library_on_contact_channels() =>
        RuleRun.VerifyAsync(
            new DanglingReferenceAnalyzer(),
            """[DataProcessing("Anfragen", Channels = new[] { ContactChannel.Fax })] class Request;"""
        );

    [Theory]
    [InlineData("[UsedIn(typeof(Calls.Call))] class Row { [DataItem(\"Rufnummer\")] public string Number { get; set; } = \"\"; }")]
    [InlineData("[assembly: Transfer(\"Sprechwerk\", \"SCC\")]")]
    public Task A_library_can_refer_to_declarations_of_its_references(string source)
    {
        var run = AnalyzerRun.Create(new DanglingReferenceAnalyzer(), source);
        return (
            run with
            {
                Code = run.Code.WithReferences(Manifests.Projects.BuildLibrary("Calls", Manifests.Projects.Calls).ToReference()),
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Reports_a_name_that_the_references_do_not_declare_either()
    {
        var run = AnalyzerRun.Create(
            new DanglingReferenceAnalyzer(),
            "[assembly: Transfer([|\"Sprechwerc\"|], \"SCC\")] [UsedIn([|typeof(Other)|])] class Row { "
                + "[DataItem(\"Rufnummer\")] public string Number { get; set; } = \"\"; } class Other;"
        );
        return (
            run with
            {
                Code = run.Code.WithReferences(Manifests.Projects.BuildLibrary("Calls", Manifests.Projects.Calls).ToReference()),
                Messages =
                [
                    "'Transfer' refers to 'Sprechwerc', which is not declared. Did you mean \"Sprechwerk\"?",
                    "'UsedIn' refers to 'Other', which is not declared. Add [DataProcessing(\"…\")] to 'Other'.",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string source, string message) =>
        (AnalyzerRun.Create(new DanglingReferenceAnalyzer(), source) with { Messages = [message] }).VerifyAsync(
            TestContext.Current.CancellationToken
        );
}
