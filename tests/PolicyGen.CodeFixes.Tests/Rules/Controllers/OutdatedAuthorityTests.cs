namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class OutdatedAuthorityTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new OutdatedAuthorityAnalyzer(), new OutdatedAuthorityCodeFix(), texts);

    [Fact]
    public Task Replaces_a_former_address() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-BE")]
                [assembly: SupervisoryAuthority("BlnBDI", Street = [|"Friedrichstraße 219"|], PostalCode = "10969",
                    City = "Berlin", Phone = "030 1")]
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-BE")]
                [assembly: SupervisoryAuthority(Authorities.DE_BE, Phone = "030 1")]
                """
            );

    [Fact]
    public Task Replaces_an_authority_that_is_not_competent() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [assembly: SupervisoryAuthority([|"DE-BE"|], Email = "mail@berlin.example")]
                """
            ) with
            {
                Offered = ["Use Authorities.DE_NI with its present address"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [assembly: SupervisoryAuthority(Authorities.DE_NI)]
            """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                Root.German
                    + """
                    [assembly: SupervisoryAuthority([|"DE-BE"|], Street = [|"Friedrichstraße 219"|],
                        PostalCode = "10969", City = "Berlin")]
                    """
            )
            .VerifyFixAllAsync(FixAllScope.Project, Root.German + "[assembly: SupervisoryAuthority(Authorities.DE_NI)]");
}
