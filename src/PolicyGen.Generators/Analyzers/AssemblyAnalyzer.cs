using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on what the assembly of a root says, without its classes: it is reported while one types.</summary>
public abstract class AssemblyAnalyzer : DiagnosticAnalyzer
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
            if (PolicyAnalysis.For(start.Compilation, start.Options) is not { Head.IsRoot: true } analysis) return;
            var violations = new Lazy<IReadOnlyList<(Violation Violation, Location Location)>>(() =>
                [.. Check(analysis.PolicyOf([], CancellationToken.None)).Select(violation => (violation, FindingLocator.Find(violation.Place, start.Compilation.Assembly, CancellationToken.None)))]);
            start.RegisterSemanticModelAction(model =>
            {
                foreach (var (violation, location) in violations.Value)
                {
                    if (location.SourceTree == model.SemanticModel.SyntaxTree) model.ReportDiagnostic(violation.ToDiagnostic(Descriptor, location));
                }
            });
        });
    }

    private protected abstract IEnumerable<Violation> Check(PolicyContext policy);
}
