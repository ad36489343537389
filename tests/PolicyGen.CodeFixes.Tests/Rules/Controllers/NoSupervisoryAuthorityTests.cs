namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class NoSupervisoryAuthorityTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new NoSupervisoryAuthorityAnalyzer(), new NoSupervisoryAuthorityCodeFix(), texts);

    [Fact]
    public Task Adds_the_state_of_the_controller() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: [|DataController("Rufwerk GmbH", Country = "DE")|]]
                [assembly: Covers(CoverKind.Product, "Rufassistent")]
                """
            ) with
            {
                Key = "PG0038:DE-NI",
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = Authorities.DE_NI)]
            [assembly: Covers(CoverKind.Product, "Rufassistent")]
            """
        );

    [Fact]
    public Task Adds_an_authority_to_fill_in() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: [|DataController("Rufwerk GmbH", Country = "PL")|]]
                [assembly: Covers(CoverKind.Product, "Rufassistent")]
                """
            ) with
            {
                Offered = ["Add [assembly: SupervisoryAuthority]"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "PL")]
            [assembly: SupervisoryAuthority("TODO: the authority")]
            [assembly: Covers(CoverKind.Product, "Rufassistent")]
            """
        );

    [Fact]
    public Task There_is_one_authority_for_each_German_state()
    {
        var keys = Core
            .Law.AuthorityTable.Entries.Where(authority => authority is { Land: not null, CoversPrivateBodies: true })
            .Select(authority => authority.Key)
            .ToList();
        Assert.Equal(16, keys.Count);
        return Task.CompletedTask;
    }
}
