using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>A build in which another generator writes a constant beside PolicyGen's.</summary>
internal sealed class ForeignConstantRun(string markedSource, string foreignSource)
{
    public async Task VerifyAsync(string message)
    {
        var start = markedSource.IndexOf("[|", StringComparison.Ordinal);
        var end = markedSource.IndexOf("|]", StringComparison.Ordinal) - 2;
        var code = CodeUnderTest.Create(
            markedSource.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)
        );
        CSharpGeneratorDriver
            .Create(new PrivacyPolicyGenerator().AsSourceGenerator(), new ForeignGenerator(foreignSource).AsSourceGenerator())
            .RunGeneratorsAndUpdateCompilation(code.Compile(), out var output, out _, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(
            output.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );

        var diagnostics = await output
            .WithAnalyzers([new UnusableDeclarationAnalyzer()], new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TextSpan.FromBounds(start, end), diagnostic.Location.SourceSpan);
    }

    private sealed class ForeignGenerator(string source) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.CompilationProvider,
                (output, _) => output.AddSource("Foreign.g.cs", SourceText.From(source, Encoding.UTF8))
            );
    }
}
