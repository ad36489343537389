namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class ContradictoryDeclarationTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new ContradictoryDeclarationAnalyzer(), new ContradictoryDeclarationCodeFix(), texts);

    [Fact]
    public Task Uses_the_spelling_of_the_definition() =>
        (
            Run(
                """
                [assembly: Processor("Twilio", LegalEntity = "Twilio Inc.", Country = "US")]
                [Processor([|"Twillio"|])] class Call;
                """
            ) with
            {
                Offered = ["Use \"Twilio\""],
            }
        ).VerifyAsync(
            """
            [assembly: Processor("Twilio", LegalEntity = "Twilio Inc.", Country = "US")]
            [Processor("Twilio")] class Call;
            """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                """
                [assembly: Processor("Twilio", LegalEntity = "Twilio Inc.", Country = "US")]
                [assembly: Covers(CoverKind.Brand, "Rufwerk"), Covers(CoverKind.Product, [|"Ruf-Werk"|])]
                """,
                """
                [Processor([|"Twillio"|])] class Call;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [assembly: Processor("Twilio", LegalEntity = "Twilio Inc.", Country = "US")]
                [assembly: Covers(CoverKind.Brand, "Rufwerk"), Covers(CoverKind.Product, "Rufwerk")]
                """,
                """
                [Processor("Twilio")] class Call;
                """
            );

    [Fact]
    public Task Is_not_offered_for_two_different_values() =>
        Run(
                """
                [assembly: Processor("Twilio", Country = "US")]
                [Processor("Twilio", Country = [|"IE"|])] class Call;
                """
            )
            .VerifyNotOfferedAsync();
}
