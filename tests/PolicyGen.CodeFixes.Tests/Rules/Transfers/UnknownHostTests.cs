namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class UnknownHostTests
{
    private const string Call =
        """class Call(System.Net.Http.HttpClient client) { object M() => client.GetStringAsync([|"https://api.nirgends.example/x"|]); }""";

    private static CodeFixRun Run(string code) => CodeFixRun.Create(new UnknownHostAnalyzer(), new UnknownHostCodeFix(), Root.German, code);

    [Fact]
    public Task Declares_that_the_host_is_not_a_recipient() =>
        (Run(Call) with { Key = "PG0059:NotARecipient" }).VerifyAsync(
            Root.German.TrimEnd('\n')
                + "\n"
                + """
                [assembly: NotARecipient("api.nirgends.example", "TODO: why no personal data go there")]

                """
        );

    [Fact]
    public Task Declares_the_recipient_behind_the_host() =>
        (
            Run(Call) with
            {
                Key = "PG0059:Declare",
                Offered = ["Declare the recipient behind 'api.nirgends.example'", "'api.nirgends.example' is not a recipient"],
            }
        ).VerifyAsync(
            Root.German.TrimEnd('\n')
                + "\n"
                + """
                [assembly: KnownProcessor("TODO: who runs api.nirgends.example", Hosts = new[] { "api.nirgends.example" })]
                [assembly: Processor("TODO: who runs api.nirgends.example")]

                """
        );
}
