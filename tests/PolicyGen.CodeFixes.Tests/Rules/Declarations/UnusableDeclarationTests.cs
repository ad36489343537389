namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UnusableDeclarationTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new UnusableDeclarationAnalyzer(), new UnusableDeclarationCodeFix(), texts);

    [Fact]
    public Task Corrects_a_country() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Twilio", Country = [|"UKK"|])] class Call;
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Twilio", Country = "GB")] class Call;
                """
            );

    [Fact]
    public Task Corrects_one_country_of_several() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Twilio", ProcessingCountries = [|["DE", "Germany"]|])] class Call;
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Twilio", ProcessingCountries = ["DE", "DE"])] class Call;
                """
            );

    [Fact]
    public Task Corrects_a_mechanism() =>
        (
            Run(
                """
                [Processor("Twilio", Mechanism = [|"SCCs"|])] class Call;
                """
            ) with
            {
                Offered = ["Use \"SCC\""],
            }
        ).VerifyAsync(
            """
            [Processor("Twilio", Mechanism = "SCC")] class Call;
            """
        );

    [Fact]
    public Task Corrects_a_term_of_the_vocabulary() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")] record Call([DataItem([|"DataItems.PhoneNumbr"|])] string Number);
                """
            ) with
            {
                Offered = ["Use DataItems.PhoneNumber"],
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")] record Call([DataItem(DataItems.PhoneNumber)] string Number);
            """
        );

    [Fact]
    public Task Corrects_a_German_state() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = [|"DE-NIE"|])]
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                """
            );

    [Fact]
    public Task Corrects_an_authority() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [assembly: SupervisoryAuthority([|"DE-BLN"|])]
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [assembly: SupervisoryAuthority("DE-BB")]
                """
            );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [Processor("Twilio", Country = [|"UKK"|], Mechanism = [|"SCCs"|])] class Call;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [Processor("Twilio", Country = "GB", Mechanism = "SCC")] class Call;
                """
            );

    [Fact]
    public Task Is_not_offered_when_no_value_is_similar() =>
        Run(
                """
                [Processor("Twilio", Country = [|"TODO: the country"|])] class Call;
                """
            )
            .VerifyNotOfferedAsync();
}
