using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>A rule on where annotated data end. It is reported by the build: data cross files.</summary>
public abstract class FlowAnalyzer : TransferAnalyzer
{
    private protected sealed override void Register(CompilationStartAnalysisContext context, TransferAnalysis transfers)
    {
        var flow = FlowAnalysis.GetOrCreate(transfers);
        var types = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        transfers.CodePass.Visit(context, CodeParts.Flows);
        context.RegisterSymbolAction(symbol => types.TryAdd((INamedTypeSymbol)symbol.Symbol, true), SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end => Check(end, flow, [.. types.Keys]));
    }

    private protected abstract void Check(CompilationAnalysisContext context, FlowAnalysis flow, IReadOnlyList<INamedTypeSymbol> types);
}
