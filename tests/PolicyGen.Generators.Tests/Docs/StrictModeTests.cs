using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Docs;

public sealed class StrictModeTests
{
    private const string Policy = """
        [assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")]
        [{|PG0030:Processor("Postwerk", Country = "DE")|}] sealed class Letter;
        """;

    [Fact]
    public void The_file_of_the_package_matches_the_table() => DocsFile.VerifyFile(StrictMode.File, StrictMode.Config);

    [Fact]
    public void Strict_mode_is_always_stricter_than_the_default() =>
        Assert.All(StrictMode.Severities, pair => Assert.True(pair.Value > DocumentedRule.Get(pair.Key).DefaultSeverity, pair.Key));

    [Fact]
    public Task By_default_a_recipient_without_an_entity_is_info() =>
        (Run() with { Severity = DiagnosticSeverity.Info }).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_strict_mode_a_recipient_without_an_entity_is_a_warning() =>
        (Run().WithGlobalConfig(StrictMode.Config) with { Severity = DiagnosticSeverity.Warning }).VerifyAsync(
            TestContext.Current.CancellationToken
        );

    [Fact]
    public Task An_editorconfig_overrides_strict_mode() =>
        (
            Run().WithGlobalConfig(StrictMode.Config).WithEditorConfig("dotnet_diagnostic.PG0030.severity = error") with
            {
                Severity = DiagnosticSeverity.Error,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_strict_mode_silence_about_an_officer_is_a_warning() =>
        (
            CreateStrictRun(
                new UnstatedDataProtectionOfficerAnalyzer(),
                """[assembly: [|PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")|]]"""
            ) with
            {
                Severity = DiagnosticSeverity.Warning,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_strict_mode_silence_about_decisions_is_a_warning() =>
        (
            CreateStrictRun(
                new UnstatedAutomatedDecisionsAnalyzer(),
                """[assembly: [|PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")|]]"""
            ) with
            {
                Severity = DiagnosticSeverity.Warning,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_strict_mode_a_contradiction_remains_an_error() =>
        (
            CreateStrictRun(
                new UnstatedDataProtectionOfficerAnalyzer(),
                """
                [assembly: PrivacyPolicy(Languages = "en", AsOf = "2026-11-01")]
                [assembly: DataProtectionOfficer("Enno Janssen", Email = "janssen@datenrat.example")]
                [assembly: [|NoDataProtectionOfficer("we employ nine persons")|]]
                """
            ) with
            {
                Severity = DiagnosticSeverity.Error,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    private static AnalyzerRun CreateStrictRun(DiagnosticAnalyzer analyzer, string text) =>
        AnalyzerRun
            .Create(analyzer, CodeUnderTest.Create(text).WithProperty("PolicyGenAnalysisMode", "Strict"))
            .WithGlobalConfig(StrictMode.Config);

    private static AnalyzerRun Run() => AnalyzerRun.Create(new UnnamedLegalEntityAnalyzer(), Policy);
}
