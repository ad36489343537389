using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>What a person writes first: a build of it with warnings as errors passes.</summary>
public sealed class DefaultModeTests
{
    private const string SmallestPolicy = """
        [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg",
            Country = "DE", State = "DE-NI", Email = "info@rufwerk.example")]
        [DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7)] abstract class Logs;
        [DataProcessing(KnownProcessings.ContactForm), Retention(Years = 2, After = Events.LastContact)]
            sealed record ContactRequest(string Name, string Mail, string Text);
        """;

    private const string SingleClass = """
        [Processor("Twilio", Country = "US", Mechanism = "DPF")]
        [Retention(Months = 6)]
        public sealed class CallRecord
        {
            public required string Caller { get; init; }
        }
        """;

    [Theory]
    [InlineData(SmallestPolicy, OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("return;\n" + SingleClass, OutputKind.ConsoleApplication)]
    [InlineData(SingleClass, OutputKind.DynamicallyLinkedLibrary)]
    [InlineData(RuleRun.Root + SingleClass, OutputKind.DynamicallyLinkedLibrary)]
    public async Task Reports_nothing_above_info(string source, OutputKind kind)
    {
        Assert.True(AllRules.Analyzers.Length > 40);

        var diagnostics = await AllRules.RunAsync(
            CodeUnderTest.Create(source) with
            {
                OutputKind = kind,
            },
            TestContext.Current.CancellationToken
        );

        Assert.Empty(
            diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString())
        );
    }

    private static readonly string s_rules = Path.Combine(Repository.Root, "src", "PolicyGen.Generators", "Analyzers", "Rules");

    [Fact]
    public void A_rule_has_the_severity_of_its_most_severe_case()
    {
        // A build skips a rule that is an information, whatever it would report.
        foreach (
            var (rule, type) in AllRules.Analyzers.SelectMany(analyzer =>
                analyzer.SupportedDiagnostics.Select(rule => (rule, analyzer.GetType()))
            )
        )
        {
            if (rule.DefaultSeverity >= DiagnosticSeverity.Warning)
                continue;
            var source = Assert.Single(Directory.GetFiles(s_rules, type.Name + ".cs", SearchOption.AllDirectories));
            Assert.DoesNotContain("Severity = DiagnosticSeverity.", File.ReadAllText(source), StringComparison.Ordinal);
        }
    }
}
