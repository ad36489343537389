namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UndisclosedHostTests
{
    private const string Known = """
        [assembly: KnownProcessor("Sprechwerk", Hosts = new[] { "api.sprechwerk.example" },
            LegalEntity = "Sprechwerk Systems Inc.", Country = "US", Role = Roles.SpeechSynthesis)]
        [assembly: KnownProcessor("Rufnetz", Hosts = new[] { "api.rufnetz.example" }, Country = "DE")]
        """;

    private static CodeFixRun Run(string code) =>
        CodeFixRun.Create(new UndisclosedHostAnalyzer(), new UndisclosedHostCodeFix(), Root.German + Known, code);

    [Fact]
    public Task Adds_the_known_details_on_the_assembly() =>
        (
            Run(
                """
                class Speech { const string Url = [|"https://api.sprechwerk.example/speak"|]; }
                """
            ) with
            {
                Key = "PG0022:Assembly:SCC",
                Offered =
                [
                    "of the assembly, transfers on DPF",
                    "of the assembly, transfers on SCC",
                    "of the assembly, transfers on BCR",
                    "'api.sprechwerk.example' is not a recipient",
                ],
            }
        ).VerifyAsync(
            Root.German
                + Known
                + "\n"
                + LongLines.Join(
                    """
                    [assembly: Processor("Sprechwerk", LegalEntity = "Sprechwerk Systems Inc.", Country = Countries.US, \
                    Role = Roles.SpeechSynthesis, Mechanism = Mechanisms.SCC)]

                    """
                )
        );

    [Fact]
    public Task Adds_the_recipient_to_the_containing_class() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")] class Call { const string Url = [|"https://api.rufnetz.example/call"|]; }
                """
            ) with
            {
                Key = "PG0022:Class",
            }
        ).VerifyAsync(
            Root.German + Known,
            LongLines.Join(
                """
                [DataProcessing("Anrufe"), Processor("Rufnetz", Country = Countries.DE)] class Call { \
                const string Url = "https://api.rufnetz.example/call"; }
                """
            )
        );

    [Fact]
    public Task Declares_that_the_host_is_not_a_recipient() =>
        (
            Run(
                """
                class Call { const string Url = [|"https://api.rufnetz.example/call"|]; }
                """
            ) with
            {
                Key = "PG0022:NotARecipient",
            }
        ).VerifyAsync(
            Root.German
                + Known
                + "\n"
                + """
                [assembly: NotARecipient("api.rufnetz.example", "TODO: why no personal data go there")]

                """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        (
            Run(
                """
                class Call { const string Url = [|"https://api.rufnetz.example/call"|];
                    const string Other = [|"https://api.sprechwerk.example/speak"|]; }
                """
            ) with
            {
                Key = "PG0022:NotARecipient",
            }
        ).VerifyFixAllAsync(
            FixAllScope.Project,
            Root.German
                + Known
                + "\n"
                + """
                [assembly: NotARecipient("api.rufnetz.example", "TODO: why no personal data go there")]
                [assembly: NotARecipient("api.sprechwerk.example", "TODO: why no personal data go there")]

                """
        );
}
