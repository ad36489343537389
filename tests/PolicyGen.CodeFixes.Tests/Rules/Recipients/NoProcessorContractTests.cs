namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class NoProcessorContractTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new NoProcessorContractAnalyzer(), new NoProcessorContractCodeFix(), texts);

    [Fact]
    public Task Adds_a_contract_date_to_fill_in() =>
        (
            Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
                [[|Processor("Hetzner", Country = "DE")|]] class Call;
                """
            ) with
            {
                Offered = ["Add ContractOn"],
            }
        ).VerifyAsync(
            """
            [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
            [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]
            [Processor("Hetzner", Country = "DE", ContractOn = "TODO: date of the contract, yyyy-MM-dd")] class Call;
            """
        );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                [[|Processor("Hetzner", Country = "DE")|], [|Processor("Strato", Country = "DE")|]] class Call;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                LongLines.Join(
                    """
                    [assembly: PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")]
                    [assembly: DataController("Rufwerk GmbH", Country = "DE", State = "DE-NI")]

                    [Processor("Hetzner", Country = "DE", ContractOn = "TODO: date of the contract, yyyy-MM-dd"), Processor("Strato", \
                    Country = "DE", ContractOn = "TODO: date of the contract, yyyy-MM-dd")] class Call;
                    """
                )
            );
}
