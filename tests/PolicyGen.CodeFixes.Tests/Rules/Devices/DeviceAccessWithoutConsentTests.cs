namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class DeviceAccessWithoutConsentTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new DeviceAccessWithoutConsentAnalyzer(), new DeviceAccessWithoutConsentCodeFix(), [Root.German, .. texts]);

    [Fact]
    public Task Adds_a_consent_banner() =>
        (
            Run("""[assembly: [|Cookie("_ga", CookieCategory.Statistics)|]]""") with
            {
                Offered = ["Add [assembly: ConsentBanner]"],
            }
        ).VerifyAsync(
            Root.German
                + """
                [assembly: ConsentBanner(SettingsAt = "TODO: where consent is changed or withdrawn")]

                """,
            """[assembly: Cookie("_ga", CookieCategory.Statistics)]"""
        );

    [Fact]
    public Task Changes_the_basis_to_consent() =>
        (
            Run(
                """
                [assembly: ConsentBanner]
                [assembly: Cookie("_ga", CookieCategory.Statistics, Basis = [|Basis.LegitimateInterests|], Interest = "Statistik")]
                """
            ) with
            {
                Offered = ["Write Basis.Consent"],
            }
        ).VerifyAsync(
            Root.German,
            """
            [assembly: ConsentBanner]
            [assembly: Cookie("_ga", CookieCategory.Statistics, Basis = Basis.Consent)]
            """
        );

    [Fact]
    public Task Changes_the_category_to_statistics() =>
        (
            Run(
                """
                [assembly: ConsentBanner]
                [assembly: Cookie("visits", CookieCategory.Necessary, Session = true, Purpose = [|"Messung des Webpublikums"|],
                    Basis = Basis.LegitimateInterests)]
                """
            ) with
            {
                Offered = ["Write CookieCategory.Statistics"],
            }
        ).VerifyAsync(
            Root.German,
            """
            [assembly: ConsentBanner]
            [assembly: Cookie("visits", CookieCategory.Statistics, Session = true, Purpose = "Messung des Webpublikums",
                Basis = Basis.Consent)]
            """
        );

    [Fact]
    public Task Fix_all_adds_a_single_banner() =>
        Run(
                """
                [assembly: [|Cookie("_ga", CookieCategory.Statistics)|]]
                [DataProcessing("Werbung"), [|Cookie("ads", CookieCategory.Marketing)|]] class Ads;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                Root.German
                    + """
                    [assembly: ConsentBanner(SettingsAt = "TODO: where consent is changed or withdrawn")]

                    """,
                """
                [assembly: Cookie("_ga", CookieCategory.Statistics)]
                [DataProcessing("Werbung"), Cookie("ads", CookieCategory.Marketing)] class Ads;
                """
            );
}
