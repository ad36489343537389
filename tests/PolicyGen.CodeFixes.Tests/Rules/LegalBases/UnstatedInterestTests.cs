namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UnstatedInterestTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new UnstatedInterestAnalyzer(), new UnstatedInterestCodeFix(), texts);

    [Fact]
    public Task To_fill_in() =>
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
    public Task Each_argument_on_its_line() =>
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
    public Task Where_the_basis_is_that_of_the_class() =>
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
    public Task Everywhere() =>
        Run(
                """
                [DataProcessing("Anrufe"), [|Purpose("Eins", Basis.LegitimateInterests)|], [|Purpose("Zwei", Basis.LegitimateInterests)|]]
                class Call;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [DataProcessing("Anrufe"), Purpose("Eins", Basis.LegitimateInterests, Interest = "TODO: the interest"), Purpose("Zwei", Basis.LegitimateInterests, Interest = "TODO: the interest")]
                class Call;
                """
            );
}
