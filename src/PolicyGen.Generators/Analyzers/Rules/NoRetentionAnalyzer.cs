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
        var covered = new HashSet<LocalizedText>(processing.Processing.Retentions.SelectMany(retention => retention.For));
        if (processing.Processing.Retentions.Count == 0 || processing.Processing.DataItems.Any(item => !covered.Contains(item.Label) && item.Member is not null && processing.Processing.Retentions.All(retention => retention.For.All(text => processing.Processing.DataItems.Any(other => other.Label == text)))))
        {
            yield return new Violation(processing.Place, processing.Title);
        }
    }
}
