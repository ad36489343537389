namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class OutdatedLawTests
{
    private static CodeFixRun Run(params string[] texts) => CodeFixRun.Create(new OutdatedLawAnalyzer(), new OutdatedLawCodeFix(), texts);

    [Fact]
    public Task In_a_literal() =>
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
    public Task In_a_sum_of_literals() =>
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
    public Task A_law_with_two_successors() =>
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
    public Task Everywhere() =>
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
    public Task In_a_raw_literal() =>
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
    public Task The_Privacy_Shield_has_no_successor() =>
        Run(
                """
                [DataProcessing([|"Übermittlung nach dem Privacy Shield"|])] class Call;
                """
            )
            .VerifyNotOfferedAsync();

    [Fact]
    public Task A_constant_is_fixed_where_it_stands() =>
        Run(
                """
                static class Titles { public const string Access = "§ 25 TTDSG"; }
                [DataProcessing([|Titles.Access|])] class Call;
                """
            )
            .VerifyNotOfferedAsync();
}
