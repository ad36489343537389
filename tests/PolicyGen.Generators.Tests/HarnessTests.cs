using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests;

/// <summary>The harness fails where it should: a check that cannot fail checks nothing.</summary>
public sealed class HarnessTests
{
    private const string Root =
        "[assembly: PrivacyPolicy(Languages = \"de\")]\n[assembly: DataController(\"Rufwerk GmbH\", Country = \"DE\")]\n";
    private const string Marked = Root + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = [|\"XX\"|])] public class Caller;";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Accepts_the_exact_span_and_id() => Run(Marked).VerifyAsync(Token);

    [Fact]
    public Task Accepts_named_ids_in_several_files() =>
        AnalyzerRun
            .Create(
                new UnusableDeclarationAnalyzer(),
                Root,
                "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = {|PG0053:\"XX\"|})] public class Caller;",
                "[DataProcessing(\"Anderes\"), Retention(Days = {|PG0053:0|})] public class Other;"
            )
            .VerifyAsync(Token);

    [Theory]
    [InlineData(Root + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = \"XX\")] public class Caller;")]
    [InlineData(Root + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = \"[|XX|]\")] public class Caller;")]
    [InlineData(Root + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = {|PG0009:\"XX\"|})] public class Caller;")]
    [InlineData(Root + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = {|-PG0053:\"XX\"|})] public class Caller;")]
    [InlineData(Root + "[DataProcessing(\"Anrufe\"), Processor([|\"Twilio\"|], Country = \"US\")] public class Caller;")]
    [InlineData(Root + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = [|[|\"XX\"|]|])] public class Caller;")]
    [InlineData(Root + "[DataProcessing(\"Anrufe\"), Processor(\"Twilio\", Country = [|\"XX\")] public class Caller;")]
    [InlineData(Root + "[DataProcessing(Missing)] public class Caller;")]
    public Task Rejects_any_other_span_or_id(string text) => Assert.ThrowsAsync<HarnessException>(() => Run(text).VerifyAsync(Token));

    [Fact]
    public async Task Compares_messages()
    {
        await (
            Run(Marked) with
            {
                Messages =
                [
                    "'Processor.Country' cannot be used: 'XX' is not an ISO 3166-1 country code. Write the two letters, "
                        + "for example \"US\".",
                ],
            }
        ).VerifyAsync(Token);
        await Assert.ThrowsAsync<HarnessException>(() => (Run(Marked) with { Messages = ["another"] }).VerifyAsync(Token));
    }

    [Fact]
    public Task Accepts_diagnostics_suppressed_in_code() =>
        Run(
                Root
                    + """
                    #pragma warning disable PG0053
                    [DataProcessing("Anrufe"), Processor("Twilio", Country = {|-PG0053:"XX"|})] public class Caller;
                    """
            )
            .VerifyAsync(Token);

    [Fact]
    public async Task Takes_severities_from_the_config_files()
    {
        var run = Run(Marked);
        await (run with { Severity = DiagnosticSeverity.Error }).VerifyAsync(Token);
        await (
            run.WithEditorConfig("dotnet_diagnostic.PG0053.severity = suggestion") with
            {
                Severity = DiagnosticSeverity.Info,
            }
        ).VerifyAsync(Token);
        await (
            run.WithGlobalConfig("dotnet_diagnostic.PG0053.severity = warning") with
            {
                Severity = DiagnosticSeverity.Warning,
            }
        ).VerifyAsync(Token);
        await Run(Marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
            .WithEditorConfig("dotnet_diagnostic.PG0053.severity = none")
            .VerifyAsync(Token);
        await Assert.ThrowsAsync<HarnessException>(() => (run with { Severity = DiagnosticSeverity.Info }).VerifyAsync(Token));
    }

    [Fact]
    public async Task Fails_when_an_analyzer_throws() =>
        Assert.Contains(
            "threw",
            (
                await Assert.ThrowsAsync<HarnessException>(() => AnalyzerRun.Create(new Throwing(), "public class A;").VerifyAsync(Token))
            ).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Fails_on_code_that_does_not_compile()
    {
        Assert.Throws<HarnessException>(() => GeneratorRun.Execute(Root + "public class A : Missing;"));
        Assert.Throws<HarnessException>(() => GeneratorRun.Execute(Root + "public class A { public string B { get; set; } }"));
    }

    [Fact]
    public void Fails_on_a_text_that_differs_from_its_snapshot_and_says_how_to_accept_it()
    {
        var folder = Directory.CreateTempSubdirectory("snapshot");
        try
        {
            var file = Path.Combine(folder.FullName, "Test.cs");
            var missing = Assert.Throws<HarnessException>(() => Snapshot.Verify("one", file: file, method: "M"));
            Assert.Contains("mv ", missing.Message, StringComparison.Ordinal);
            var received = Path.Combine(folder.FullName, "Snapshots", "Test.M.received.txt");
            File.Move(received, received.Replace(".received.", ".verified.", StringComparison.Ordinal));
            Snapshot.Verify("one", file: file, method: "M");
            Assert.Throws<HarnessException>(() => Snapshot.Verify("two", file: file, method: "M"));
            Assert.True(File.Exists(received));
            Snapshot.Verify("one", file: file, method: "M");
            Assert.False(File.Exists(received));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static AnalyzerRun Run(string text) => AnalyzerRun.Create(new UnusableDeclarationAnalyzer(), text);

#pragma warning disable RS1001, RS1025, RS1026, RS2008 // An analyzer of the tests, never shipped.
    private sealed class Throwing : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("T0001", "t", "m", "c", DiagnosticSeverity.Warning, true)];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterCompilationAction(_ => throw new InvalidOperationException());
    }
#pragma warning restore RS1001, RS1025, RS1026, RS2008
}
