using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.Generators.Tests.Analyzers;

/// <summary>Every rule of the assembly, found and not listed, so that a new one is among them.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(RuleAnalyzer)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What they report over a project that compiles, and that none throws.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(CodeUnderTest code, CancellationToken cancellationToken)
    {
        var compilation = code.Compile();
        Assert.DoesNotContain(compilation.GetDiagnostics(cancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, code.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken);
        RequireNoException(diagnostics);
        return diagnostics;
    }

    /// <summary>That none throws over what the generator made of a project, be it code that compiles or not.</summary>
    public static async Task RequireNoExceptionAsync(GeneratorRun run, CancellationToken cancellationToken) =>
        RequireNoException(
            await run.Output.WithAnalyzers(Analyzers, run.Code.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken)
        );

    private static void RequireNoException(ImmutableArray<Diagnostic> diagnostics) =>
        Assert.Empty(
            diagnostics
                .Where(diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal))
                .Select(diagnostic => diagnostic.ToString())
        );
}
