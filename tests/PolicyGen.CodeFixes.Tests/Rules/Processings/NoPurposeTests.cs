namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class NoPurposeTests
{
    private static CodeFixRun Run(params string[] texts) => CodeFixRun.Create(new NoPurposeAnalyzer(), new NoPurposeCodeFix(), texts);

    [Fact]
    public Task Adds_a_purpose_to_fill_in() =>
        (
            Run(
                """
                [[|DataProcessing("Anrufe")|]]
                class Call;
                """
            ) with
            {
                Offered = ["Add [Purpose]"],
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")]
            [Purpose("TODO: the purpose")]
            class Call;
            """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                """
                [[|DataProcessing("Anrufe")|]]
                class Call;
                [[|DataProcessing("Post")|], Retention(Days = 7)] class Letter;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [DataProcessing("Anrufe")]
                [Purpose("TODO: the purpose")]
                class Call;
                [DataProcessing("Post"), Retention(Days = 7), Purpose("TODO: the purpose")] class Letter;
                """
            );
}
