using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0034: data are stored and nothing says how long.</summary>
/// <remarks>
/// A retention of the class covers all its data, one of a member that member alone.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRetentionAnalyzer : ProcessingAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Rule.Create(
        RuleIds.NoRetention,
        "Retention missing",
        "Processing '{0}' has no retention; add [Retention(Months = 6)], or Until and Criterion, to the class",
        DiagnosticSeverity.Error,
        "The period of storage or the criteria for it are content of every policy (Art. 13(2)(a) GDPR).");

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Descriptor => s_descriptor;

    private protected override IEnumerable<Violation> Check(ProcessingContext processing)
    {
        if (processing.Head is null || processing.Processing.Retentions.Any(retention => retention.For.Count == 0)) yield break;
        var items = processing.Processing.DataItems;
        var covered = new HashSet<LocalizedText>(processing.Processing.Retentions.SelectMany(retention => retention.For));
        // A retention for something that is no item, a phase for example, may hold for all of them.
        var isCovered = covered.Count > 0 && (covered.Any(text => items.All(item => item.Label != text)) || items.All(item => item.Member is null || covered.Contains(item.Label)));
        // What only transfer objects declare has its retention there.
        if (isCovered || (items.Count == 0 && processing.Contributions.Any(contribution => contribution.Retentions.Count > 0))) yield break;
        yield return new Violation(processing.Place, processing.Title);
    }
}
