using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.Generators.Transfers;

/// <summary>A rule on what code does with data. It does not run in projects of tests.</summary>
public abstract class TransferAnalyzer : RuleAnalyzer
{
    private protected TransferAnalyzer(Rule rule)
        : base(rule) { }

    private protected sealed override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (TransferSession.GetOrCreate(context.Compilation, context.Options, analysis) is { } session)
            Register(context, session);
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, TransferSession session);
}
