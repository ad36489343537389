using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on what one processing says: it is reported while one types.</summary>
public abstract class ProcessingAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (!analysis.Candidates.HasTypeAttributes)
            return;
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (analysis.FindProcessing(type, symbol.CancellationToken) is not { } processing)
                    return;
                foreach (var violation in Check(processing))
                {
                    symbol.ReportDiagnostic(
                        violation.ToDiagnostic(Descriptor, FindingLocator.Find(violation.Place, type, symbol.CancellationToken))
                    );
                }
            },
            SymbolKind.NamedType
        );
    }

    private protected abstract IEnumerable<Violation> Check(ProcessingContext processing);
}
