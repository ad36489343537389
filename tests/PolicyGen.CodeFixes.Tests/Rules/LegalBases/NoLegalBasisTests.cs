namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class NoLegalBasisTests
{
    private static CodeFixRun Run(params string[] texts) => CodeFixRun.Create(new NoLegalBasisAnalyzer(), new NoLegalBasisCodeFix(), texts);

    [Fact]
    public Task Adds_the_basis_after_the_purpose() =>
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
    public Task Adds_the_interest_with_legitimate_interests() =>
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
    public Task Keeps_an_existing_interest() =>
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
    public Task Fixes_all_occurrences() =>
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
    public Task Is_not_offered_for_an_explicit_array() =>
        Run(
                """
                [DataProcessing("Anrufe"), [|Purpose("Anrufe annehmen", bases: new Basis[0])|]] class Call;
                """
            )
            .VerifyNotOfferedAsync();
}
