using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>Texts of published policies that are right: no rule on texts takes them for a defect.</summary>
public sealed class SilentTextsTests
{
    private static readonly DiagnosticAnalyzer[] s_rules =
    [
        new PlaceholderAnalyzer(),
        new TextArtifactAnalyzer(),
        new OpenEndedDisclosureAnalyzer(),
        new OutdatedLawAnalyzer(),
        new IndefiniteRetentionAnalyzer(),
    ];

    [Theory]
    [InlineData("Promenade 18")]
    [InlineData("Kavalleriestraße 2-4")]
    [InlineData("Prinzenstraße 5")]
    [InlineData("Ein Datenschutzbeauftragter ist gesetzlich nicht erforderlich und nicht benannt")]
    [InlineData("self-hosted in Deutschland/EU")]
    [InlineData("DE274586734")]
    [InlineData("Onepage GmbH")]
    [InlineData("6 Monate nach dem Gespräch")]
    [InlineData("3 Jahre nach dem letzten Kontakt")]
    [InlineData("maximal 6 Monate")]
    [InlineData("Hosting-Anbieter in Deutschland")]
    [InlineData("Art. 6 Abs. 1 lit. e oder f")]
    public async Task Is_silent_on_correct_texts(string text)
    {
        var code = CodeUnderTest
            .Create(
                $"""
                [assembly: PolicyNote(PolicySection.Security, "{text}")]
                [assembly: SupervisoryAuthority("x", Street = "{text}")]
                [DataProcessing("{text}"), Purpose("{text}", Basis.Contract, Law = "{text}"), RecipientCategory("{text}"),
                    Processor("{text}", LegalEntity = "{text}"), Retention(Until = RetentionEnd.PurposeFulfilled,
                    Criterion = "{text}")]
                record CallRecord([DataItem("{text}")] string Text);
                """
            )
            .Compile();
        Assert.DoesNotContain(
            code.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );

        Assert.Empty(await code.WithAnalyzers([.. s_rules]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
    }
}
