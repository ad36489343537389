using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on what changed in a policy since somebody accepted it. It runs where the project has a lock file.</summary>
public abstract class ChangeAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (
            !analysis.Header.IsRoot
            || BuildSettings.IsAcceptingChanges(options)
            || LockFile.Read(context.Options, context.CancellationToken) is not { } file
        )
            return;
        CheckAtEnd(
            context,
            end =>
            {
                foreach (var violation in Check(analysis.FullPolicy, file, BuildSettings.IsContinuousIntegration(options)))
                {
                    end.ReportDiagnostic(
                        violation.ToDiagnostic(
                            Descriptor,
                            FindingLocator.Find(violation.Place, end.Compilation.Assembly, end.CancellationToken)
                        )
                    );
                }
            }
        );
    }

    private protected abstract IEnumerable<Violation> Check(PolicyContext policy, LockFile file, bool isContinuousIntegration);
}
