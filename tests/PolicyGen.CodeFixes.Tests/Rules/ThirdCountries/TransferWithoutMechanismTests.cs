namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class TransferWithoutMechanismTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new TransferWithoutMechanismAnalyzer(), new TransferWithoutMechanismCodeFix(), texts);

    [Fact]
    public Task Offers_the_Data_Privacy_Framework_for_the_United_States() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Twilio", Country = [|"US"|])] class Call;
                """
            ) with
            {
                Offered = ["Add Mechanism = Mechanisms.DPF", "Add Mechanism = Mechanisms.SCC", "Add Mechanism = Mechanisms.BCR"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [Processor("Twilio", Country = "US", Mechanism = Mechanisms.DPF)] class Call;
            """
        );

    [Fact]
    public Task Offers_safeguards_for_a_country_without_an_adequacy_decision() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Zoho", Country = [|"IN"|], Role = Roles.Hosting)] class Call;
                """
            ) with
            {
                Offered = ["Add Mechanism = Mechanisms.SCC", "Add Mechanism = Mechanisms.BCR"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [Processor("Zoho", Country = "IN", Role = Roles.Hosting, Mechanism = Mechanisms.SCC)] class Call;
            """
        );

    [Fact]
    public Task Adds_adequacy_for_a_country_with_a_partial_decision() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Shopify", Country = "IE", ProcessingCountries = [|["IE", "CA"]|])] class Call;
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Shopify", Country = "IE", ProcessingCountries = ["IE", "CA"], Mechanism = Mechanisms.Adequacy)] class Call;
                """
            );

    [Fact]
    public Task Fixes_all_occurrences() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [Processor("Twilio", Country = [|"US"|])] class Call;
                [Processor("Zoho", Country = [|"IN"|])] class Letter;
                """
            ) with
            {
                Key = "PG0024:SCC",
            }
        ).VerifyFixAllAsync(
            FixAllScope.Solution,
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

            [Processor("Twilio", Country = "US", Mechanism = Mechanisms.SCC)] class Call;
            [Processor("Zoho", Country = "IN", Mechanism = Mechanisms.SCC)] class Letter;
            """
        );
}
