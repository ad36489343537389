namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class RecipientWithoutCountryTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new RecipientWithoutCountryAnalyzer(), new RecipientWithoutCountryCodeFix(), texts);

    [Fact]
    public Task Adds_a_country_on_the_assembly() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [assembly: [|Recipient("Deichbank", Place = "Oldenburg")|]]
                """
            ) with
            {
                Offered =
                [
                    "Add Country = Countries.DE",
                    "Add Country = Countries.IE",
                    "Add Country = Countries.US",
                    "Add Country, to fill in",
                ],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [assembly: Recipient("Deichbank", Place = "Oldenburg", Country = Countries.DE)]
            """
        );

    [Fact]
    public Task Adds_a_country_on_a_record_parameter() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [DataProcessing("Anrufe")] record Call([DataItem("Nummer"), [|Processor("Twilio")|]] string Caller);
                """
            ) with
            {
                Key = "PG0023:US",
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [DataProcessing("Anrufe")] record Call([DataItem("Nummer"), Processor("Twilio", Country = Countries.US)] string Caller);
            """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [[|Processor("Twilio")|]] class Call
                {
                    [DataItem("Nummer")]
                    [[|Recipient("Deichbank")|]]
                    public string Number { get; set; } = "";
                }
                """
            ) with
            {
                Key = "PG0023:Todo",
            }
        ).VerifyFixAllAsync(
            FixAllScope.Solution,
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

            [Processor("Twilio", Country = "TODO: the country")] class Call
            {
                [DataItem("Nummer")]
                [Recipient("Deichbank", Country = "TODO: the country")]
                public string Number { get; set; } = "";
            }
            """
        );
}
