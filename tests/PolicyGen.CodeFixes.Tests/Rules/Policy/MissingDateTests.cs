namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class MissingDateTests
{
    private static CodeFixRun Run(params string[] texts) => CodeFixRun.Create(new MissingDateAnalyzer(), new MissingDateCodeFix(), texts);

    [Fact]
    public Task Adds_a_date_to_fill_in() =>
        (
            Run(
                """
                [assembly: [|PrivacyPolicy(Languages = "de")|]]
                """
            ) with
            {
                Offered = ["Add AsOf"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "TODO: date of the policy, yyyy-MM-dd")]
            """
        );

    [Fact]
    public Task Adds_a_date_to_an_attribute_without_arguments() =>
        Run(
                """
                [assembly: [|PrivacyPolicy|]]
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(AsOf = "TODO: date of the policy, yyyy-MM-dd")]
                """
            );
}
