using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>One rule. It costs nothing where PolicyGen is not referenced.</summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
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
            if (PolicyAnalysis.For(start.Compilation, start.Options) is { } analysis) Register(start, analysis);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis);
}
