using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on what one processing says: it is reported while one types.</summary>
public abstract class ProcessingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PolicyAnalysis.For(start.Compilation, start.Options) is not { } analysis) return;
            start.RegisterSymbolAction(
                symbol =>
                {
                    var type = (INamedTypeSymbol)symbol.Symbol;
                    if (analysis.ProcessingOf(type, symbol.CancellationToken) is not { } processing) return;
                    foreach (var violation in Check(processing))
                    {
                        symbol.ReportDiagnostic(violation.ToDiagnostic(Descriptor, FindingLocator.Find(violation.Place, type, symbol.CancellationToken)));
                    }
                },
                SymbolKind.NamedType);
        });
    }

    private protected abstract IEnumerable<Violation> Check(ProcessingContext processing);
}
