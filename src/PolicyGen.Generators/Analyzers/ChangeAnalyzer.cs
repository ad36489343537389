using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on what changed in a policy since somebody accepted it. It runs where the project has a lock file.</summary>
public abstract class ChangeAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (!analysis.Head.IsRoot || BuildSettings.AcceptsChanges(options) || LockFile.Read(context.Options, context.CancellationToken) is not { } file) return;
        var types = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterSymbolAction(symbol => types.TryAdd((INamedTypeSymbol)symbol.Symbol, true), SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end =>
        {
            var policy = analysis.PolicyOf(types.Keys, end.CancellationToken);
            foreach (var violation in Check(policy, file, BuildSettings.IsContinuousIntegration(options)))
            {
                end.ReportDiagnostic(violation.ToDiagnostic(Descriptor, FindingLocator.Find(violation.Place, end.Compilation.Assembly, end.CancellationToken)));
            }
        });
    }

    private protected abstract IEnumerable<Violation> Check(PolicyContext policy, LockFile file, bool isContinuousIntegration);
}
