namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class NoLegalBasisTests
{
    private static CodeFixRun Run(params string[] texts) => CodeFixRun.Create(new NoLegalBasisAnalyzer(), new NoLegalBasisCodeFix(), texts);

    [Fact]
    public Task Behind_the_purpose() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")]
                [[|Purpose("Anrufe annehmen", Exclusive = true)|]]
                class Call;
                """
            ) with
            {
                Offered = ["Add Basis.Contract", "Add Basis.Consent", "Add Basis.LegitimateInterests"],
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")]
            [Purpose("Anrufe annehmen", Basis.Contract, Exclusive = true)]
            class Call;
            """
        );

    [Fact]
    public Task Legitimate_interests_come_with_the_interest() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")]
                [[|Purpose("Anrufe annehmen")|]]
                class Call;
                """
            ) with
            {
                Key = "PG0011:LegitimateInterests",
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")]
            [Purpose("Anrufe annehmen", Basis.LegitimateInterests, Interest = "TODO: the interest")]
            class Call;
            """
        );

    [Fact]
    public Task The_interest_that_is_written_stays() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")]
                [[|Purpose("Anrufe annehmen", Interest = "Erreichbarkeit")|]]
                class Call;
                """
            ) with
            {
                Key = "PG0011:LegitimateInterests",
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")]
            [Purpose("Anrufe annehmen", Basis.LegitimateInterests, Interest = "Erreichbarkeit")]
            class Call;
            """
        );

    [Fact]
    public Task Everywhere() =>
        (
            Run(
                """
                [DataProcessing("Anrufe"), [|Purpose("Anrufe annehmen")|], [|Purpose("Anrufe beantworten")|]]
                class Call;
                [DataProcessing("Post")]
                [[|Purpose("Post")|]]
                class Letter;
                """
            ) with
            {
                Key = "PG0011:Consent",
            }
        ).VerifyFixAllAsync(
            FixAllScope.Solution,
            """
            [DataProcessing("Anrufe"), Purpose("Anrufe annehmen", Basis.Consent), Purpose("Anrufe beantworten", Basis.Consent)]
            class Call;
            [DataProcessing("Post")]
            [Purpose("Post", Basis.Consent)]
            class Letter;
            """
        );

    [Fact]
    public Task A_list_in_full_is_left_alone() =>
        Run(
                """
                [DataProcessing("Anrufe"), [|Purpose("Anrufe annehmen", bases: new Basis[0])|]] class Call;
                """
            )
            .VerifyNotOfferedAsync();
}
