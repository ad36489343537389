namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class InapplicableMechanismTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new InapplicableMechanismAnalyzer(), new InapplicableMechanismCodeFix(), texts);

    [Fact]
    public Task Replaces_the_mechanism_with_an_applicable_one() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Zoho", Country = "IN", Mechanism = [|"DPF"|])] class Call;
                """
            ) with
            {
                Offered = ["Use Mechanisms.SCC", "Use Mechanisms.BCR"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [Processor("Zoho", Country = "IN", Mechanism = Mechanisms.SCC)] class Call;
            """
        );

    [Fact]
    public Task Replaces_one_of_several_mechanisms() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Twilio", Country = "US", Mechanisms = [|["Adequacy", "SCC"]|])] class Call;
                """
            ) with
            {
                Offered = ["Use Mechanisms.DPF", "Use Mechanisms.BCR"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [Processor("Twilio", Country = "US", Mechanisms = [Mechanisms.DPF, "SCC"])] class Call;
            """
        );

    [Fact]
    public Task Removes_the_mechanism_within_the_EEA() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [Processor("Hetzner", Country = "DE", Mechanism = [|"DPF"|], Place = "Gunzenhausen")] class Call;
                """
            ) with
            {
                Offered = ["Remove the mechanism"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [Processor("Hetzner", Country = "DE", Place = "Gunzenhausen")] class Call;
            """
        );

    [Fact]
    public Task Replaces_the_mechanism_of_a_transfer() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [assembly: Transfer("Zoho", [|Mechanisms.DPF|])]
                [Processor("Zoho", Country = "IN")] class Call;
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [assembly: Transfer("Zoho", Mechanisms.SCC)]
                [Processor("Zoho", Country = "IN")] class Call;
                """
            );

    [Fact]
    public Task Fixes_all_occurrences() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [Processor("Zoho", Country = "IN", Mechanism = [|"DPF"|])] class Call;
                [Processor("Twilio", Country = "US", Mechanism = [|Mechanisms.Adequacy|])] class Letter;
                """
            ) with
            {
                Key = "PG0025:SCC",
            }
        ).VerifyFixAllAsync(
            FixAllScope.Solution,
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

            [Processor("Zoho", Country = "IN", Mechanism = Mechanisms.SCC)] class Call;
            [Processor("Twilio", Country = "US", Mechanism = Mechanisms.SCC)] class Letter;
            """
        );
}
