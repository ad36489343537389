using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A rule on the policy as a whole: it is reported at the end of a build.</summary>
public abstract class PolicyAnalyzer : RuleAnalyzer
{
    private protected PolicyAnalyzer(Rule rule)
        : base(rule) { }

    /// <summary>
    /// Whether the rule also holds for a library, which declares only a part of a policy. What merging the parts finds is
    /// reported by such a rule alone.
    /// </summary>
    private protected virtual bool IncludesLibraries => false;

    private protected sealed override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis)
    {
        if (!analysis.Header.IsRoot && !IncludesLibraries)
            return;
        CheckAtEnd(
            context,
            end =>
            {
                var isStrict = BuildSettings.IsStrict(end.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
                var merging = IncludesLibraries ? analysis.MergingFindings.Where(finding => finding.Rule.Id == Rule.Id) : [];
                foreach (var finding in merging.Concat(Check(analysis.FullPolicy)))
                    end.ReportDiagnostic(finding.ToDiagnostic(analysis.Locate(finding, end.CancellationToken), isStrict));
            }
        );
    }

    private protected abstract IEnumerable<Finding> Check(PolicyContext policy);
}
