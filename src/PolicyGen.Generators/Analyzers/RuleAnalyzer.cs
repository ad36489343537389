using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers;

/// <summary>One rule. It costs nothing where PolicyGen is not referenced.</summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private protected RuleAnalyzer(Rule rule)
    {
        Rule = rule;
        SupportedDiagnostics = [RuleDescriptors.Get(rule)];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>The rule, by its first case: the others share its id.</summary>
    private protected Rule Rule { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PolicyAnalysis.GetOrCreate(start.Compilation, start.Options) is { } analysis)
                Register(start, analysis);
        });
    }

    /// <summary>Checks at the end of the compilation, without being shown any of it: what the rules share is complete then.</summary>
    [SuppressMessage(
        "MicrosoftCodeAnalysisPerformance",
        "RS1013",
        Justification = "Whether there is anything to check is asked at the start, and once for all rules."
    )]
    private protected static void CheckAtEnd(CompilationStartAnalysisContext context, Action<CompilationAnalysisContext> check) =>
        context.RegisterCompilationEndAction(check);

    private protected abstract void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis);
}
