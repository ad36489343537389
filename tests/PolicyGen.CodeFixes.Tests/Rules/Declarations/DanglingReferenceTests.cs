namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class DanglingReferenceTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new DanglingReferenceAnalyzer(), new DanglingReferenceCodeFix(), texts);

    [Fact]
    public Task Corrects_the_name_of_a_recipient() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [assembly: Transfer([|"Twillio"|], "SCC")]
                [Processor("Twilio", Country = "US")] class Call;
                """
            ) with
            {
                Offered = ["Use \"Twilio\""],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [assembly: Transfer("Twilio", "SCC")]
            [Processor("Twilio", Country = "US")] class Call;
            """
        );

    [Fact]
    public Task Corrects_the_name_of_a_type() =>
        (
            Run(
                """
                namespace App;
                [DataProcessing("Anrufe")] class CallRecord;
                class CallRecords;
                [UsedIn([|typeof(CallRecords)|])] class Dto;
                """
            ) with
            {
                Offered = ["Use typeof(App.CallRecord)"],
            }
        ).VerifyAsync(
            """
            namespace App;
            [DataProcessing("Anrufe")] class CallRecord;
            class CallRecords;
            [UsedIn(typeof(CallRecord))] class Dto;
            """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [assembly: Transfer([|"Twillio"|], "SCC")]
                [assembly: Transfer([|"Twiliio"|], "DPF")]
                [Processor("Twilio", Country = "US")] class Call;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [assembly: Transfer("Twilio", "SCC")]
                [assembly: Transfer("Twilio", "DPF")]
                [Processor("Twilio", Country = "US")] class Call;
                """
            );
}
