using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on the whole policy of a project: it is reported at the end of a build.</summary>
public abstract class PolicyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule, tagged as one of the end of the compilation.</summary>
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
            var types = new ConcurrentBag<INamedTypeSymbol>();
            start.RegisterSymbolAction(symbol => types.Add((INamedTypeSymbol)symbol.Symbol), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var (finding, location) in analysis.OfPolicy(types, end.CancellationToken))
                {
                    if (finding.Rule == Descriptor.Id) end.ReportDiagnostic(Diagnostic.Create(Descriptor, location, [.. finding.MessageArguments]));
                }
            });
        });
    }
}
