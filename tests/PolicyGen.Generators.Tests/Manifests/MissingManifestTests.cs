using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Manifests;

public sealed class MissingManifestTests
{
    private const string Root = """[assembly: [|PrivacyPolicy(Languages = "de", AsOf = "2026-11-01")|]]""";

    [Fact]
    public Task Reports_a_library_that_only_another_library_references()
    {
        var logs = Projects.BuildLibrary("Logs", Projects.Logs).ToReference();
        var calls = Projects.BuildLibrary("Calls", Projects.Calls, logs).ToReference();
        return VerifyReportsAsync(
            "'Logs', which 'Calls' was built with, is not referenced here. Add a reference to 'Logs', which "
                + "PrivateAssets or DisableTransitiveProjectReferences leave out.",
            calls
        );
    }

    [Fact]
    public Task Reports_a_manifest_in_another_version() =>
        VerifyReportsAsync(
            "'Future' carries format 99 of its part, and this version of PolicyGen reads format 1. Build both with the "
                + "same version of PolicyGen.",
            CreateLibrary("Future", "[assembly: PolicyManifest(99, \"{}\")]")
        );

    [Fact]
    public Task Reports_an_unreadable_manifest() =>
        VerifyReportsAsync(
            "the part of the policy that 'Broken' carries cannot be read. Build 'Broken' again with this version of PolicyGen.",
            CreateLibrary("Broken", "[assembly: PolicyManifest(1, \"{\\\"assembly\\\":\")]")
        );

    [Fact]
    public async Task Is_silent_when_all_manifests_are_readable()
    {
        var logs = Projects.BuildLibrary("Logs", Projects.Logs).ToReference();
        var calls = Projects.BuildLibrary("Calls", Projects.Calls, logs).ToReference();
        await AnalyzerRun
            .Create(
                new MissingManifestAnalyzer(),
                CodeUnderTest
                    .Create(Root.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
                    .WithReferences(calls, logs)
            )
            .VerifyAsync(TestContext.Current.CancellationToken);
        await AnalyzerRun
            .Create(new MissingManifestAnalyzer(), CodeUnderTest.Create("class NoRoot;").WithReferences(calls))
            .VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Reports_a_recipient_that_a_library_declares_differently() =>
        (
            AnalyzerRun.Create(
                new ContradictoryDeclarationAnalyzer(),
                CodeUnderTest
                    .Create(Root + "\n[assembly: Processor(\"Sprechwerk\", Country = \"DE\")]")
                    .WithReferences(Projects.BuildLibrary("Calls", Projects.Calls).ToReference())
            ) with
            {
                Messages =
                [
                    "Country of 'Sprechwerk' is declared twice with different values: 'DE' and 'US' in Calls. Write the "
                        + "same value in both places, or write it once and refer to it by name elsewhere.",
                ],
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    private static Task VerifyReportsAsync(string message, params MetadataReference[] references) =>
        (
            AnalyzerRun.Create(new MissingManifestAnalyzer(), CodeUnderTest.Create(Root).WithReferences(references)) with
            {
                Messages = ["The policy lacks what a referenced assembly declares: " + message],
                Severity = DiagnosticSeverity.Error,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    private static MetadataReference CreateLibrary(string name, string source) =>
        (CodeUnderTest.Create(source) with { AssemblyName = name }).ToReference();
}
