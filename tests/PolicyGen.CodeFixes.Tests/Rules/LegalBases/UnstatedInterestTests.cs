namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UnstatedInterestTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new UnstatedInterestAnalyzer(), new UnstatedInterestCodeFix(), texts);

    [Fact]
    public Task Adds_an_interest_to_fill_in() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")]
                [[|Purpose("Anrufe annehmen", Basis.LegitimateInterests)|]]
                class Call;
                """
            ) with
            {
                Offered = ["Add Interest"],
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")]
            [Purpose("Anrufe annehmen", Basis.LegitimateInterests, Interest = "TODO: the interest")]
            class Call;
            """
        );

    [Fact]
    public Task Keeps_one_argument_per_line() =>
        Run(
                """
                [DataProcessing("Anrufe")]
                [[|Purpose(
                    "Anrufe annehmen",
                    Basis.LegitimateInterests)|]]
                class Call;
                """
            )
            .VerifyAsync(
                """
                [DataProcessing("Anrufe")]
                [Purpose(
                    "Anrufe annehmen",
                    Basis.LegitimateInterests,
                    Interest = "TODO: the interest")]
                class Call;
                """
            );

    [Fact]
    public Task Adds_the_interest_when_the_class_has_the_basis() =>
        Run(
                """
                [DataProcessing("Anrufe"), LegalBasis(Basis.LegitimateInterests)]
                [[|Purpose("Anrufe annehmen")|]]
                class Call;
                """
            )
            .VerifyAsync(
                """
                [DataProcessing("Anrufe"), LegalBasis(Basis.LegitimateInterests)]
                [Purpose("Anrufe annehmen", Interest = "TODO: the interest")]
                class Call;
                """
            );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                """
                [DataProcessing("Anrufe"), [|Purpose("Eins", Basis.LegitimateInterests)|], [|Purpose("Zwei", Basis.LegitimateInterests)|]]
                class Call;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                LongLines.Join(
                    """
                    [DataProcessing("Anrufe"), Purpose("Eins", Basis.LegitimateInterests, Interest = "TODO: the interest"), \
                    Purpose("Zwei", Basis.LegitimateInterests, Interest = "TODO: the interest")]
                    class Call;
                    """
                )
            );
}
