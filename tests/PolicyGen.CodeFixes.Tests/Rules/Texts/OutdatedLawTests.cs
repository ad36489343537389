namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class OutdatedLawTests
{
    private static CodeFixRun Run(params string[] texts) => CodeFixRun.Create(new OutdatedLawAnalyzer(), new OutdatedLawCodeFix(), texts);

    [Fact]
    public Task Replaces_a_law_in_a_literal() =>
        (
            Run(
                """
                [DataProcessing([|"Zugriff nach § 25 TTDSG"|])] class Call;
                """
            ) with
            {
                Offered = ["Replace TTDSG by TDDDG"],
            }
        ).VerifyAsync(
            """
            [DataProcessing("Zugriff nach § 25 TDDDG")] class Call;
            """
        );

    [Fact]
    public Task Replaces_a_law_in_concatenated_literals() =>
        Run(
                """
                [DataProcessing([|"Zugriff " + @"nach § 25 TTDSG "
                    + "und anderem"|])] class Call;
                """
            )
            .VerifyAsync(
                """
                [DataProcessing("Zugriff " + @"nach § 25 TDDDG "
                    + "und anderem")] class Call;
                """
            );

    [Fact]
    public Task Offers_both_successors_of_a_law() =>
        (
            Run(
                """
                [DataProcessing([|"Impressum nach § 5 TMG"|])] class Call;
                """
            ) with
            {
                Offered = ["Replace TMG by DDG", "Replace TMG by TDDDG"],
            }
        ).VerifyAsync(
            """
            [DataProcessing("Impressum nach § 5 DDG")] class Call;
            """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                """
                [assembly: PolicyNote(PolicySection.Security, [|"§ 25 TTDSG"|])]
                [DataProcessing([|"Zugriff nach § 25 TTDSG"|])] class Call;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [assembly: PolicyNote(PolicySection.Security, "§ 25 TDDDG")]
                [DataProcessing("Zugriff nach § 25 TDDDG")] class Call;
                """
            );

    [Fact]
    public Task Replaces_a_law_in_a_raw_string_literal() =>
        Run(
                """"
                [DataProcessing([|"""Zugriff "nach" § 25 TTDSG"""|])] class Call;
                """"
            )
            .VerifyAsync(
                """"
                [DataProcessing("""Zugriff "nach" § 25 TDDDG""")] class Call;
                """"
            );

    [Fact]
    public Task Is_not_offered_for_the_Privacy_Shield() =>
        Run(
                """
                [DataProcessing([|"Übermittlung nach dem Privacy Shield"|])] class Call;
                """
            )
            .VerifyNotOfferedAsync();

    [Fact]
    public Task Is_not_offered_where_a_constant_is_used() =>
        Run(
                """
                static class Titles { public const string Access = "§ 25 TTDSG"; }
                [DataProcessing([|Titles.Access|])] class Call;
                """
            )
            .VerifyNotOfferedAsync();
}
