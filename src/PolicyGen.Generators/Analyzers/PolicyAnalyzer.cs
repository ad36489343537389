using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on the whole policy of a project: it is reported at the end of a build.</summary>
public abstract class PolicyAnalyzer : RuleAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        CheckAtEnd(
            context,
            end =>
            {
                foreach (var (finding, location) in analysis.GetPolicyFindings(end.CancellationToken))
                {
                    if (finding.RuleId == Descriptor.Id)
                        end.ReportDiagnostic(
                            Diagnostic.Create(Descriptor, location, FindingProperties.Create(finding.Facts), [.. finding.MessageArguments])
                        );
                }

                foreach (var (violation, location) in analysis.Locate(Check, end.CancellationToken))
                {
                    end.ReportDiagnostic(violation.ToDiagnostic(Descriptor, location));
                }
            }
        );
    }

    /// <summary>What no reader finds: it is likely and not certain.</summary>
    private protected virtual IEnumerable<Violation> Check(PolicyContext policy) => [];
}
