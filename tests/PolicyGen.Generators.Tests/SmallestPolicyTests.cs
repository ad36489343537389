using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests;

/// <summary>The smallest policy that is useful: a controller and two ready-made processings.</summary>
public sealed class SmallestPolicyTests
{
    private const string Policy = """
        [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", State = "DE-NI", Email = "info@rufwerk.example")]
        """;

    private const string Processings = """
        [DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] abstract class Logs;
        [DataProcessing(KnownProcessings.ContactForm), Retention(Years = 2, After = Events.LastContact)]
            sealed record ContactRequest(string Name, string Mail, string Text);
        """;

    private static readonly CodeUnderTest Code = CodeUnderTest.Create(Policy, Processings);

    [Fact]
    public void Produces_a_page_in_both_languages()
    {
        using var policy = GeneratorRun.Execute(Code).Load();

        Assert.Equal(["ContactRequest", "Logs"], policy.GetMembers("Processings").Order(StringComparer.Ordinal));
        Assert.Contains("Server-Logdateien", policy.GetHtml("de"), StringComparison.Ordinal);
        Assert.Contains("Server log files", policy.GetHtml("en"), StringComparison.Ordinal);
        Assert.Contains("secure and fault-free operation of the website", policy.GetHtml("en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_diagnostics()
    {
        await AnalyzerRun.Create(new UnusableDeclarationAnalyzer(), Code).VerifyAsync(TestContext.Current.CancellationToken);
        await AnalyzerRun.Create(new MissingTranslationAnalyzer(), Code).VerifyAsync(TestContext.Current.CancellationToken);
        await AnalyzerRun.Create(new ContradictoryDeclarationAnalyzer(), Code).VerifyAsync(TestContext.Current.CancellationToken);
        await AnalyzerRun.Create(new DanglingReferenceAnalyzer(), Code).VerifyAsync(TestContext.Current.CancellationToken);
        await AnalyzerRun.Create(new MissingPolicyOrControllerAnalyzer(), Code).VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Reports_an_unknown_processing_at_its_argument() =>
        (
            AnalyzerRun.Create(
                new UnusableDeclarationAnalyzer(),
                Policy,
                """
                [DataProcessing([|"KnownProcessings.ServerLog"|]), Retention(Days = 7)] abstract class Logs;
                """
            ) with
            {
                Messages =
                [
                    "'DataProcessing.Processing' cannot be used: there is no ready-made processing "
                        + "'KnownProcessings.ServerLog'. Did you mean KnownProcessings.ServerLogs?",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_a_second_title_at_its_argument() =>
        AnalyzerRun
            .Create(
                new UnusableDeclarationAnalyzer(),
                Policy,
                """
                [DataProcessing("Protokolle", Title = [|"Logs"|]), Retention(Days = 7)] abstract class Logs;
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public void A_custom_title_and_interest_complete_a_ready_made_processing()
    {
        var processing = GeneratorRun
            .Execute(
                Policy.Replace("de,en", "de", StringComparison.Ordinal),
                """
                [DataProcessing(KnownProcessings.AiChat, Title = "Frag uns"), Retention(Days = 30)]
                [LegalBasis(Basis.LegitimateInterests, Interest = "Antworten rund um die Uhr")]
                public sealed class Chat;
                """
            )
            .GetSingleProcessing();

        Assert.Equal("Frag uns", processing.Title.ToString());
        Assert.Equal("Antworten rund um die Uhr", processing.Purposes[0].Interest!.ToString());
        Assert.NotNull(processing.AiInteraction);
    }
}
