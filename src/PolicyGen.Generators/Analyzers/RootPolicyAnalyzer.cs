using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on what the whole policy says: it is reported at the end of a build, and only where the policy is written.</summary>
public abstract class RootPolicyAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (!analysis.Header.IsRoot)
            return;
        CheckAtEnd(
            context,
            end =>
            {
                var isStrict = BuildSettings.IsStrict(end.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
                foreach (var (violation, location) in analysis.Locate(Check, end.CancellationToken))
                {
                    end.ReportDiagnostic(violation.ToDiagnostic(Descriptor, location, isStrict));
                }
            }
        );
    }

    private protected abstract IEnumerable<Violation> Check(PolicyContext policy);
}
