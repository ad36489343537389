namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class NoRetentionTests
{
    private static CodeFixRun Run(params string[] texts) => CodeFixRun.Create(new NoRetentionAnalyzer(), new NoRetentionCodeFix(), texts);

    [Fact]
    public Task Adds_retention_on_its_own_line() =>
        (
            Run(
                """
                namespace App
                {
                    /// <summary>A call.</summary>
                    [[|DataProcessing("Anrufe")|]]
                    [Purpose("Anrufe annehmen", Basis.Contract)] // why
                    public sealed class Call
                    {
                    }
                }
                """
            ) with
            {
                Offered = ["Add [Retention(Months = 6)]", "Add [Retention(Until = RetentionEnd.PurposeFulfilled)] with a criterion"],
            }
        ).VerifyAsync(
            """
            namespace App
            {
                /// <summary>A call.</summary>
                [DataProcessing("Anrufe")]
                [Purpose("Anrufe annehmen", Basis.Contract)] // why
                [Retention(Months = 6)]
                public sealed class Call
                {
                }
            }
            """
        );

    [Fact]
    public Task Adds_retention_on_the_line_of_the_class() =>
        Run("""[[|DataProcessing("Anrufe")|]] record Call([DataItem("Name")] string Name);""")
            .VerifyAsync("""[DataProcessing("Anrufe"), Retention(Months = 6)] record Call([DataItem("Name")] string Name);""");

    [Fact]
    public Task Adds_retention_until_the_purpose_is_fulfilled() =>
        (
            Run(
                """
                [[|DataProcessing("Anrufe")|]]
                class Call;
                """
            ) with
            {
                Key = "PG0034:PurposeFulfilled",
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")]
            [Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = "TODO: when the purpose is fulfilled")]
            class Call;
            """
        );

    [Fact]
    public Task Writes_the_qualified_name_without_a_using_directive()
    {
        var run = Run("[[|PolicyGen.DataProcessing(\"Anrufe\")|]] class Call;");
        return (run with { Code = run.Code with { Sources = [run.Code.Sources[0]] } }).VerifyAsync(
            "[PolicyGen.DataProcessing(\"Anrufe\"), PolicyGen.Retention(Months = 6)] class Call;"
        );
    }

    [Theory]
    [InlineData(FixAllScope.Document, """[DataProcessing("Post")] class Letter;""")]
    [InlineData(FixAllScope.Project, """[DataProcessing("Post"), Retention(Months = 6)] class Letter;""")]
    [InlineData(FixAllScope.Solution, """[DataProcessing("Post"), Retention(Months = 6)] class Letter;""")]
    public Task Fixes_all_occurrences_in_the_scope(FixAllScope scope, string second) =>
        Run(
                """
                [[|DataProcessing("Anrufe")|]]
                class Call { [[|DataProcessing("Notizen")|]] class Note; }
                """,
                """[[|DataProcessing("Post")|]] class Letter;"""
            )
            .VerifyFixAllAsync(
                scope,
                """
                [DataProcessing("Anrufe")]
                [Retention(Months = 6)]
                class Call { [DataProcessing("Notizen"), Retention(Months = 6)] class Note; }
                """,
                second
            );
}
