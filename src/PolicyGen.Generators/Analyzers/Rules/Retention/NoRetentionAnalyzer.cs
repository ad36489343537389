using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Composition;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0034: data are stored and nothing says how long.</summary>
/// <remarks>
/// A retention of the class covers all its data, one of a member that member alone. Where a class declares cookies and no data of
/// its own, their durations say it. A <c>[assembly: Retention]</c> counts when the end can be worked out from it; “until the purpose
/// is fulfilled” alone does not.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRetentionAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoRetention,
        "Retention missing",
        "Processing '{0}' has no retention; add [Retention(Months = 6)], or Until and Criterion, to the class",
        DiagnosticSeverity.Error,
        "The period of storage or the criteria for it are content of every policy (Art. 13(2)(a) GDPR)."
    );

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.ProcessingDeclaration is null || processing.Processing.Retentions.Any(retention => retention.For.Count == 0))
            yield break;
        // One that is written and cannot be used is reported as that.
        if (
            processing
                .GetDeclarations("Retention")
                .Any(declaration => RetentionReader.Read(processing.CreateReader(declaration), item: null) is null)
        )
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
        yield return new Violation(processing.Place, processing.Title);
    }

    private static bool HasOnlyCookies(ProcessingContext processing) =>
        processing.Processing.Cookies.Count > 0
        && processing.Processing.Cookies.All(cookie => cookie.IsSession || cookie.Duration is not null)
        && !processing.GetAllDeclarations("DataItem").Any();

    private static bool HasGeneralRule(PolicyAnalysis analysis) =>
        analysis
            .Assembly.Declarations.Where(declaration => declaration.Attribute == "Retention")
            .Select(declaration =>
                RetentionReader.Read(new DeclarationReader(declaration, analysis.Header.Context, findings: null), item: null)
            )
            .Any(rule =>
                rule is { For.Count: 0 }
                && (rule.Period is not null || rule.MaxPeriod is not null || rule.Criterion is not null || rule.Statutes.Count > 0)
            );
}
