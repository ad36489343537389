using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Composition;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0034: data are stored, and nothing says how long.</summary>
/// <remarks>
/// A retention on the class covers all its data, one on a member that member alone. If a class declares cookies and no data of
/// its own, their durations say it. An <c>[assembly: Retention]</c> counts if the end can be determined from it; “until the purpose
/// is fulfilled” alone does not.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRetentionAnalyzer() : LiveAnalyzer(RetentionRules.NoRetention)
{
    private protected override LiveChecks Checks => new() { Processing = Check };

    private static IEnumerable<Finding> Check(ProcessingContext processing)
    {
        if (processing.Head is null || processing.Processing.Retentions.Any(retention => retention.For.Count == 0))
            yield break;
        // One that cannot be used is reported as that.
        if (HasUnusableRetention(processing))
            yield break;
        var items = processing.Processing.DataItems;
        var isCovered = processing.Processing.Retentions.Count > 0 && RetentionCoverage.FindUncovered(processing.Processing).Count == 0;
        // What only transfer objects declare has its retention there.
        if (
            isCovered
            || HasOnlyCookies(processing)
            || HasGeneralRule(processing.Analysis)
            || (items.Count == 0 && processing.Contributions.Any(contribution => contribution.Retentions.Count > 0))
        )
            yield break;
        yield return new Finding(RetentionRules.NoRetention, processing.Place, processing.Title);
    }

    private static bool HasUnusableRetention(ProcessingContext processing)
    {
        var usable = processing.Processing.Retentions.Select(processing.FindSource).ToList();
        return processing.Type.Declarations.Any(declaration =>
            declaration.IsAttribute<RetentionAttribute>() && !usable.Exists(other => ReferenceEquals(other, declaration))
        );
    }

    private static bool HasOnlyCookies(ProcessingContext processing) =>
        processing.Processing.Cookies.Count > 0
        && processing.Processing.Cookies.All(cookie => cookie.IsSession || cookie.Duration is not null)
        && !processing.Type.Declares<DataItemAttribute>();

    private static bool HasGeneralRule(PolicyAnalysis analysis) =>
        analysis.AssemblyPolicy.Document.GeneralRetentions.Any(rule =>
            rule.For.Count == 0
            && (rule.Period is not null || rule.MaxPeriod is not null || rule.Criterion is not null || rule.Statutes.Count > 0)
        );
}
